/// An array of plain values that can also lie in a mapped file.
///
/// What lies in a file is copied before it is changed.
struct FrozenArray<Element: BitwiseCopyable & Sendable>: Sendable {
  private var own: [Element]
  private var mapped: MappedArray<Element>?

  init(_ elements: [Element] = []) { own = elements }

  init(_ elements: MappedArray<Element>) {
    own = []
    mapped = elements
  }

  @inline(__always)
  var count: Int { mapped?.count ?? own.count }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      if let mapped { return mapped[index] }
      return own[index]
    }
    set {
      takeOver()
      own[index] = newValue
    }
  }

  /// All elements in an array, copied where they lie in a file.
  var array: [Element] { mapped.map { $0.array(0..<$0.count) } ?? own }

  /// Some of the elements, copied where they lie in a file.
  func elements(_ range: Range<Int>) -> ArraySlice<Element> {
    mapped.map { $0.array(range)[...] } ?? own[range]
  }

  mutating func append(_ element: Element) {
    takeOver()
    own.append(element)
  }

  mutating func append(contentsOf elements: some Sequence<Element>) {
    takeOver()
    own.append(contentsOf: elements)
  }

  mutating func append(contentsOf other: FrozenArray) { append(contentsOf: other.array) }

  mutating func reserveCapacity(_ count: Int) { own.reserveCapacity(count) }

  /// The elements of the given places, in their order.
  func gathering(_ places: some Sequence<Int32>) -> FrozenArray {
    if let mapped { return FrozenArray(places.map { mapped[Int($0)] }) }
    return FrozenArray(places.map { own[Int($0)] })
  }

  /// Hands over the bytes of some elements.
  func withBytes<Result>(
    _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    if let mapped { return try unsafe mapped.withBytes(range, body) }
    let stride = MemoryLayout<Element>.stride
    return try unsafe own.withUnsafeBytes { bytes in
      let piece = range.lowerBound * stride..<range.upperBound * stride
      return try unsafe body(UnsafeRawBufferPointer(rebasing: bytes[piece]))
    }
  }

  /// Hands over all elements; none where the file is damaged.
  func withElements<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result {
    try unsafe withBytes(0..<count) { try unsafe body($0.assumingMemoryBound(to: Element.self)) }
  }

  /// The same elements, copied where they lie in a file, so that many can be read fast.
  var inMemory: FrozenArray { isInMemory ? self : FrozenArray(array) }

  var isInMemory: Bool { mapped == nil }

  /// Notes that what stands in the file, if it is one, cannot be so.
  func noteDamage() { mapped?.file.noteDamage() }

  private mutating func takeOver() {
    guard mapped != nil else { return }
    own = array
    mapped = nil
  }
}

extension FrozenArray: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { count }
}
