/// Rows on their way into a table, many of which one statement inserts.
///
/// SQLite makes ready for the rules of a table whenever a statement is run, which takes longer than to
/// insert a row.
final class RowQueue<Row> {
  private static var most: Int { 64 }

  private let database: Database
  private let table: String
  private let bind: (Row, Statement) throws(CaseFileError) -> Void
  private let name: (Row) -> String
  private let one: Statement
  private var many: Statement?
  private var rows: [Row] = []

  /// Rows into `table`, behind whose name its columns stand in parentheses; `name` is what errors call
  /// a row.
  init(
    into table: String, in database: Database,
    bind: @escaping (Row, Statement) throws(CaseFileError) -> Void,
    name: @escaping (Row) -> String
  ) throws(CaseFileError) {
    (self.database, self.table, self.bind, self.name) = (database, table, bind, name)
    one = try Self.insert(1, into: table, in: database)
  }

  private static func insert(
    _ count: Int, into table: String, in database: Database
  ) throws(CaseFileError) -> Statement {
    let columns = table.count { $0 == "," } + 1
    let row = "(\(repeatElement("?", count: columns).joined(separator: ", ")))"
    let rows = repeatElement(row, count: count).joined(separator: ", ")
    return try Statement("INSERT INTO \(table) VALUES \(rows)", in: database)
  }

  /// Inserts a row, now or with those that follow it.
  func append(_ row: Row) throws(CaseFileError) {
    rows.append(row)
    if rows.count == Self.most { try insertTogether() }
  }

  /// Inserts the rows that wait, one by one.
  func flush() throws(CaseFileError) {
    for row in rows {
      try bind(row, one)
      try one.run(for: name(row))
    }
    rows.removeAll(keepingCapacity: true)
  }

  /// Inserts all rows or none; then one by one, up to the one that breaks a rule.
  private func insertTogether() throws(CaseFileError) {
    if many == nil { many = try Self.insert(Self.most, into: table, in: database) }
    guard let many else { return }
    for row in rows { try bind(row, many) }
    do throws(CaseFileError) {
      try many.run(for: "rows")
      rows.removeAll(keepingCapacity: true)
    } catch {
      guard case .refused = error else { throw error }
      try flush()
    }
  }
}
