import EntityGraph

/// Reads `targets.simple.csv` of OpenSanctions: a person, company or vessel a row, with the lists that
/// name it.
///
/// > OpenSanctions. "Simplified tabular format." https://www.opensanctions.org/docs/bulk/csv/.
struct TargetsReader {
  static let columns: Set<String> = ["id", "schema", "name", "aliases", "dataset", "first_seen"]

  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var rows = try TableRecords(file) { Set($0).isSuperset(of: Self.columns) }
    var targets: [Target] = []
    var notes = ReadingNotes()
    while try rows.next() {
      if let target = Target(rows) {
        targets.append(target)
      } else {
        notes.note("a row without an id or a schema is left out", line: rows.line)
      }
    }
    rows.note(in: &notes)
    var facts = TargetFacts(targets)
    for target in targets { facts.add(target) }
    facts.facts.notes.add(notes)
    return facts.facts.reading()
  }
}
