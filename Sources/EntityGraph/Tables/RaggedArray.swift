/// Lists of different lengths laid end to end in one array, indexed by row.
package struct RaggedArray<Element: BitwiseCopyable & Sendable>: Sendable {
  private var elements = FrozenArray<Element>()
  private var ends = FrozenArray<Int>()

  package var count: Int { ends.count }

  package init() {}

  /// Takes over lists that were laid end to end elsewhere.
  init(_ elements: [Element], ends: [Int]) {
    self.init(FrozenArray(elements), ends: FrozenArray(ends))
  }

  fileprivate init(_ elements: FrozenArray<Element>, ends: FrozenArray<Int>) {
    (self.elements, self.ends) = (elements, ends)
  }

  init(_ rows: some Sequence<[Element]>) {
    for row in rows { append(row) }
  }

  mutating func reserveCapacity(_ rows: Int, elements count: Int) {
    ends.reserveCapacity(rows)
    elements.reserveCapacity(count)
  }

  mutating func append(_ row: some Sequence<Element>) {
    elements.append(contentsOf: row)
    ends.append(elements.count)
  }

  /// Appends all lists of `other`.
  mutating func append(rowsOf other: RaggedArray) {
    let start = elements.count
    elements.append(contentsOf: other.elements)
    ends.append(contentsOf: other.ends.lazy.map { $0 + start })
  }

  package subscript(row: Int) -> ArraySlice<Element> { elements.elements(range(row)) }

  /// The only element of a list; `nil` where it has none or several.
  func only(_ row: Int) -> Element? {
    let range = range(row)
    return range.count == 1 ? elements[range.lowerBound] : nil
  }

  /// How many elements all lists have.
  var elementCount: Int { elements.count }

  /// How many elements a list has.
  func count(_ row: Int) -> Int { range(row).count }

  /// The lists of the given rows, in their order.
  func gathering(_ rows: some Collection<Int32>) -> RaggedArray {
    var gathered = RaggedArray()
    gathered.reserveCapacity(rows.count, elements: rows.reduce(0) { $0 + count(Int($1)) })
    for row in rows {
      for place in range(Int(row)) { gathered.elements.append(elements[place]) }
      gathered.ends.append(gathered.elements.count)
    }
    return gathered
  }

  private func range(_ row: Int) -> Range<Int> {
    let start = row == 0 ? 0 : ends[row - 1]
    return start..<max(start, ends[row])
  }
}

extension RaggedArray {
  /// All lists of `parts`, one part after the other.
  init(joining parts: [RaggedArray]) {
    reserveCapacity(
      parts.reduce(0) { $0 + $1.count }, elements: parts.reduce(0) { $0 + $1.elementCount })
    for part in parts { append(rowsOf: part) }
  }

  /// Hands over the elements of all lists, and where each list ends among them; none where the file
  /// is damaged.
  func withElements<Result>(
    _ body: (_ elements: Span<Element>, _ ends: Span<Int>) throws -> Result
  ) rethrows -> Result {
    try unsafe elements.withElements { elements in
      try unsafe ends.withElements { ends in
        let areWithin = unsafe (ends.last ?? 0) <= elements.count
        if !areWithin { self.ends.noteDamage() }
        return try unsafe body(
          elements.span, ends.span.extracting(first: areWithin ? ends.count : 0))
      }
    }
  }

  /// Where a list lies, by where each ends.
  @inline(__always)
  static func range(_ row: Int, _ ends: Span<Int>) -> Range<Int> {
    let start = row == 0 ? 0 : ends[row - 1]
    return start..<max(start, ends[row])
  }
}

extension RaggedArray {
  /// The same lists, copied where they lie in a file.
  var inMemory: RaggedArray {
    var copy = self
    (copy.elements, copy.ends) = (elements.inMemory, ends.inMemory)
    return copy
  }

  mutating func visited(by archive: Archive) {
    archive.visit(&elements)
    archive.visit(&ends)
  }
}

extension RaggedArray<Int32> {
  /// What `column` has at each of these places.
  func values<Value>(in column: FrozenArray<Value>) -> RaggedArray<Value> {
    RaggedArray<Value>(column.gathering(elements.array), ends: ends)
  }

  package mutating func appendEmptyRow() { append(EmptyCollection()) }

  /// Appends a number to the last row.
  package mutating func extendLastRow(by number: Int32) {
    elements.append(number)
    ends[ends.count - 1] = elements.count
  }
}
