/// Lists of texts of different lengths in columns, indexed by row; no object per text.
struct RaggedTexts: Sendable {
  /// The texts of all rows, those of one row behind those of the row before.
  private(set) var texts = TextPool()

  /// Where the list of each row ends among ``texts``, indexed by row.
  private(set) var ends = FrozenArray<Int>()

  mutating func append(_ row: some Sequence<String>) {
    for text in row { texts.append(text) }
    ends.append(texts.count)
  }

  subscript(row: Int) -> [String] { range(row).map { texts[$0] } }

  /// Where the list of a row lies among ``texts``.
  func range(_ row: Int) -> Range<Int> {
    let start = row == 0 ? 0 : ends[row - 1]
    return start..<max(start, ends[row])
  }
}

extension RaggedTexts {
  mutating func visited(by archive: Archive) {
    archive.visit(&texts)
    archive.visit(&ends)
  }
}
