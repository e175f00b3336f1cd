/// A new SQLite file of tables for other programs to read, written in one transaction.
///
/// It is no case, which its application id says.
package final class TableFile {
  /// `Bctb`, at offset 68 of the file.
  private static let applicationID: Int32 = 0x4263_7462

  private let database: Database

  /// Begins to write into the empty file at `path`, of which nobody else knows: what fails leaves it
  /// useless.
  ///
  /// - Throws: ``CaseFileError`` when SQLite cannot write there.
  package init(at path: String) throws(CaseFileError) {
    database = try Database(path: path, by: .writing(path))
    try database.run(
      """
      PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536;
      PRAGMA application_id = \(Self.applicationID); BEGIN
      """)
  }

  /// Runs statements that answer nothing, such as those that make tables.
  package func run(_ sql: String) throws(CaseFileError) { try database.run(sql) }

  /// Begins to insert rows of as many columns into a table.
  package func rows(of table: String, columns: Int) throws(CaseFileError) -> TableRows {
    let values = Array(repeating: "?", count: columns).joined(separator: ", ")
    return TableRows(
      try Statement("INSERT INTO \(table) VALUES (\(values))", table: table, in: database))
  }

  /// Has everything in the file.
  package func end() throws(CaseFileError) { try database.run("COMMIT") }

  /// Whether the file at `path` is one of these, by its first hundred bytes.
  package static func isTableFile(_ path: String) -> Bool {
    guard let header = FileOnDisk(path).prefix(100) else { return false }
    let ours = (0..<4).map { UInt8(truncatingIfNeeded: applicationID >> (24 - 8 * $0)) }
    return header.starts(with: "SQLite format 3\0".utf8) && header[68..<72].elementsEqual(ours)
  }
}
