import EntityGraph

/// Reads `targets.simple.csv` of OpenSanctions: a person, company or vessel a row, with the lists that
/// name it.
///
/// > OpenSanctions. "Simplified tabular format." https://www.opensanctions.org/docs/bulk/csv/.
struct TargetsReader {
  static let columns: Set<String> = ["id", "schema", "name", "aliases", "dataset", "first_seen"]

  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file, which is gone through twice.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var facts = TargetFacts()
    var first = try rows(file)
    while try first.next() { if let target = Target(first) { facts.look(at: target) } }
    try file.rewind()
    var second = try rows(file)
    while try second.next() {
      if let target = Target(second) {
        facts.add(target)
      } else {
        facts.facts.notes.note("a row without an id or a schema is left out", line: second.line)
      }
    }
    second.note(in: &facts.facts.notes)
    return facts.facts.reading()
  }

  private func rows(_ file: InputFile) throws(ReadingError) -> TableRecords {
    try TableRecords(file) { Set($0).isSuperset(of: Self.columns) }
  }
}
