/// The columns of a table that a reader has no place for.
struct UnreadColumns {
  private static let mostNames = 8

  /// Those that were empty so far, by their names.
  private var empty: [(place: Int, name: String)]
  private var found: [String] = []
  private var firstLine: Int?

  init(_ rows: TableRecords, read isRead: (String) -> Bool) {
    empty = rows.names.enumerated().filter { !isRead($0.element) }.map { ($0.offset, $0.element) }
  }

  /// Looks whether a row has values in them.
  mutating func look(at row: TableRecords) {
    let filled = empty.filter { row[$0.place] != nil }
    guard !filled.isEmpty else { return }
    firstLine = firstLine ?? row.line
    found += filled.map(\.name)
    empty.removeAll { column in filled.contains { $0.place == column.place } }
  }

  func note(in notes: inout ReadingNotes) {
    guard !found.isEmpty else { return }
    let names = found.prefix(Self.mostNames).joined(separator: ", ")
    let others = found.count > Self.mostNames ? " and \(found.count - Self.mostNames) more" : ""
    notes.note("columns are left out: \(names)\(others)", line: firstLine, found.count)
  }
}
