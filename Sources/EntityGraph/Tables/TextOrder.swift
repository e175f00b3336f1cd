import GraphKernels

/// Where a text stands: which table, and which row of it.
struct TextPlace: Hashable, Sendable {
  var table: Int32
  var row: Int32

  init(_ table: Int, _ row: Int) { (self.table, self.row) = (Int32(table), Int32(row)) }
}

/// The texts of several tables in one order, by bytes.
struct TextOrder {
  let tables: [TextPool]

  /// The places of all texts in order; of equal texts the one of the earlier table, then row, first.
  ///
  /// - Complexity: O(n) where the texts are in order already, else O(n log n), mostly in
  ///   comparisons of the eight bytes after what all texts begin with.
  func places() -> [TextPlace] {
    let given = tables.indices.flatMap { table in
      (0..<tables[table].count).map { TextPlace(table, $0) }
    }
    if isInOrder(given) { return given }
    let shared = sharedLength(given)
    var keyed = given.map { (key: tables[Int($0.table)].word(Int($0.row), from: shared), $0) }
    keyed.sort { left, right in
      left.key == right.key ? precedes(left.1, right.1) : left.key < right.key
    }
    return keyed.map(\.1)
  }

  /// How two texts stand to each other.
  func compare(_ left: TextPlace, _ right: TextPlace) -> ByteOrder {
    let (mine, theirs) = (tables[Int(left.table)], tables[Int(right.table)])
    return mine.compare(Int(left.row), with: Int(right.row), of: theirs)
  }

  private func precedes(_ left: TextPlace, _ right: TextPlace) -> Bool {
    switch compare(left, right) {
    case .before: true
    case .same: (left.table, left.row) < (right.table, right.row)
    case .after: false
    }
  }

  private func isInOrder(_ places: [TextPlace]) -> Bool {
    places.indices.dropFirst().allSatisfy { compare(places[$0], places[$0 - 1]) != .before }
  }

  /// How many bytes all texts begin with.
  private func sharedLength(_ places: [TextPlace]) -> Int {
    guard let first = places.first.map({ Array(tables[Int($0.table)].utf8(Int($0.row))) }) else {
      return 0
    }
    return places.reduce(first.count) { length, place in
      tables[Int(place.table)].beginning(of: Int(place.row), sharedWith: first, most: length)
    }
  }
}

extension TextPool {
  /// Whether each text comes after the one before it.
  var isAscending: Bool {
    (0..<count).dropFirst().allSatisfy { compare($0 - 1, with: $0, of: self) == .before }
  }

  /// How a text stands to one of `other`.
  func compare(_ text: Int, with their: Int, of other: TextPool) -> ByteOrder {
    unsafe withUTF8(text) { mine in
      unsafe other.withUTF8(their) { theirs in unsafe ByteOrder(mine, theirs) }
    }
  }

  /// How many bytes a text begins with as `model` does, `most` at most.
  func beginning(of text: Int, sharedWith model: [UInt8], most: Int) -> Int {
    let range = range(text)
    let most = min(most, range.count)
    var same = 0
    while same < most, bytes[range.lowerBound + same] == model[same] { same += 1 }
    return same
  }

  /// Eight bytes of a text as a number that orders as they do; zeros stand behind its end.
  func word(_ text: Int, from start: Int) -> UInt64 {
    let range = range(text)
    var word: UInt64 = 0
    for place in 0..<8 {
      let at = range.lowerBound + start + place
      word = word << 8 | (at < range.upperBound ? UInt64(bytes[at]) : 0)
    }
    return word
  }
}

extension TextOrder {
  /// The number of `text` among places in order of their texts.
  ///
  /// - Complexity: O(log n) comparisons.
  func number(of text: String, among places: FrozenArray<TextPlace>) -> Int? {
    var text = text
    return text.withUTF8 { wanted in
      places.indices.place { place in
        unsafe tables[Int(places[place].table)].compare(Int(places[place].row), with: wanted)
      }
    }
  }
}

extension TextPool {
  /// The number of `text` among texts in order, each once.
  ///
  /// - Complexity: O(log n) comparisons.
  func number(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { wanted in
      (0..<count).place { unsafe compare($0, with: wanted) }
    }
  }

  /// The place of `text` among some of the texts, whose numbers are in order of them.
  ///
  /// - Complexity: O(log n) comparisons.
  func place(of text: String, among numbers: FrozenArray<Int32>) -> Int? {
    var text = text
    return text.withUTF8 { wanted in
      numbers.indices.place { unsafe compare(Int(numbers[$0]), with: wanted) }
    }
  }

  fileprivate func compare(_ text: Int, with wanted: UnsafeBufferPointer<UInt8>) -> ByteOrder {
    unsafe withUTF8(text) { unsafe ByteOrder($0, UnsafeRawBufferPointer(wanted)) }
  }
}

extension Range<Int> {
  /// The number that stands at neither side of what is sought, of numbers in order.
  func place(_ order: (Int) -> ByteOrder) -> Int? {
    let place = partitioningIndex { order($0) != .before }
    return place < upperBound && order(place) == .same ? place : nil
  }
}
