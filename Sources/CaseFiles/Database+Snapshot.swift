import CSQLite

extension Database {
  /// Reads everything in `body` from one state of the file.
  func snapshot<Result>(_ body: () throws(CaseFileError) -> Result) throws(CaseFileError) -> Result
  {
    try run("BEGIN")
    defer { _ = unsafe sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
    return try body()
  }

  /// Hands `body` up to `count` connections that all read one state of the file, this one first:
  /// none besides where others write at that moment.
  func snapshot<Result>(
    connections count: Int, _ body: ([Database]) throws(CaseFileError) -> Result
  ) throws(CaseFileError) -> Result {
    let others = (1..<max(1, count)).compactMap { _ in try? Companion(of: self) }
    return try snapshot { () throws(CaseFileError) in
      _ = try dataVersion  // SQLite chooses the state at the first read
      return try body([self] + others.filter(\.seesTheSame).map(\.database))
    }
  }

  /// A number that changes for this connection with every write of another.
  fileprivate var dataVersion: Int64 {
    get throws(CaseFileError) { try number("PRAGMA data_version") }
  }
}

/// A second connection, opened before the first begins to read.
struct Companion {
  let database: Database
  private let version: Int64

  init(of first: Database) throws(CaseFileError) {
    database = try Database(path: first.path, by: first.opening, patience: 0)
    try database.run("PRAGMA cell_size_check = ON; PRAGMA query_only = ON")
    version = try database.dataVersion
  }

  /// Begins to read; whether nobody has written since this was opened, so that whoever began to read
  /// meanwhile reads the same.
  var seesTheSame: Bool {
    (try? database.run("BEGIN")) != nil && (try? database.dataVersion) == version
  }
}
