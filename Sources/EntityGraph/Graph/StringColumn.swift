/// Texts laid end to end in one buffer, indexed by row.
struct StringColumn: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  init() {}

  init(_ texts: some Sequence<String>) {
    for text in texts { append(text) }
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  subscript(row: Int) -> String { String(decoding: bytes[range(row)], as: UTF8.self) }

  /// The row of `text` in a column in order of bytes.
  ///
  /// - Complexity: O(log n) comparisons.
  func row(ofSorted text: String) -> Int? {
    let wanted = Array(text.utf8)
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if bytes[range(middle)].lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && bytes[range(low)].elementsEqual(wanted) ? low : nil
  }

  private func range(_ row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }
}
