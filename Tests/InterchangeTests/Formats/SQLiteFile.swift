import CSQLite

/// A database, asked in SQL as other programs ask it.
@safe final class SQLiteFile {
  private let handle: OpaquePointer

  init(_ path: String) throws {
    var handle: OpaquePointer?
    let status = unsafe sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY, nil)
    guard status == SQLITE_OK, let opened = unsafe handle else { throw Failure(what: path) }
    unsafe self.handle = opened
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  struct Failure: Error { let what: String }

  /// The rows that `sql` asks for, each value as text.
  func rows(_ sql: String) throws -> [[String?]] {
    var statement: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
      throw Failure(what: unsafe String(cString: sqlite3_errmsg(handle)))
    }
    defer { unsafe sqlite3_finalize(statement) }
    var rows: [[String?]] = []
    while unsafe sqlite3_step(statement) == SQLITE_ROW {
      let count = unsafe sqlite3_column_count(statement)
      rows.append(
        (0..<count).map { column in
          unsafe sqlite3_column_text(statement, column).map { unsafe String(cString: $0) }
        })
    }
    return rows
  }

  func column(_ sql: String) throws -> [String?] { try rows(sql).map { $0[0] } }
}
