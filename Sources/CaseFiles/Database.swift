import CSQLite

/// One connection to a SQLite file, closed with its last statement.
@safe final class Database {
  /// Counts no memory, for which SQLite would take a lock at every allocation.
  private static let isConfigured = backchannel_count_no_memory() == SQLITE_OK

  let path: String
  let opening: Opening
  let handle: OpaquePointer

  /// Opens the file and shuts off what a hostile one could use.
  ///
  /// `patience` is how many milliseconds to wait for another program's lock.
  init(path: String, by opening: Opening, patience: Int32 = 5000) throws(CaseFileError) {
    _ = Self.isConfigured
    var handle: OpaquePointer?
    let status = unsafe sqlite3_open_v2(
      opening.uri, &handle, opening.flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nil)
    guard status == SQLITE_OK, let opened = unsafe handle,
      unsafe backchannel_harden(opened) == SQLITE_OK
    else {
      let error = unsafe Self.error(handle, at: path)
      unsafe sqlite3_close_v2(handle)
      throw error
    }
    (self.path, self.opening) = (path, opening)
    unsafe self.handle = opened
    unsafe sqlite3_busy_timeout(opened, patience)
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  var error: CaseFileError { unsafe Self.error(handle, at: path) }

  /// The rows changed since the connection was opened.
  var changes: Int { Int(unsafe sqlite3_total_changes64(handle)) }

  /// The number of the row inserted last.
  var lastNumber: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

  /// Whether the file is gone from its path, as that of a first import that failed meanwhile is.
  var isTakenAway: Bool {
    var hasMoved: CInt = 0
    let status = unsafe sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    return status == SQLITE_OK && hasMoved != 0
  }

  /// Does `work`, and where it fails after the file was taken away says that instead.
  func whileInPlace<Result>(
    _ work: () throws(CaseFileError) -> Result
  ) throws(CaseFileError) -> Result {
    do throws(CaseFileError) {
      return try work()
    } catch {
      throw isTakenAway ? .takenAway(path: path) : error
    }
  }

  func run(_ sql: String) throws(CaseFileError) {
    guard unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw error }
  }

  /// The one number that `sql` asks for.
  func number(_ sql: String) throws(CaseFileError) -> Int64 {
    let statement = try Statement(sql, in: self)
    return try statement.step() ? statement.integer() : 0
  }

  func hasTable(_ name: String) throws(CaseFileError) -> Bool {
    try number("SELECT count(*) FROM sqlite_schema WHERE name = '\(name)'") > 0
  }

  /// Writes everything in `body`, or nothing when it throws or does not want it kept.
  ///
  /// - Throws: ``CaseFileError/takenAway(path:)`` when the file is gone before `body` is begun, or
  ///   after it is done.
  func transaction<Result>(
    _ body: () throws(CaseFileError) -> (result: Result, isKept: Bool)
  ) throws(CaseFileError) -> Result {
    try whileInPlace { () throws(CaseFileError) in try run("BEGIN IMMEDIATE") }
    do throws(CaseFileError) {
      if isTakenAway { throw .takenAway(path: path) }
      let (result, isKept) = try body()
      try run(isKept ? "COMMIT" : "ROLLBACK")
      if isKept, isTakenAway { throw .takenAway(path: path) }
      return result
    } catch {
      _ = unsafe sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
      throw error
    }
  }
}

extension Database {
  private static func error(_ handle: OpaquePointer?, at path: String) -> CaseFileError {
    let reason = unsafe String(cString: sqlite3_errmsg(handle))
    return switch unsafe sqlite3_errcode(handle) & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED: .locked(path: path)
    case SQLITE_NOTADB: .notACase(path: path)
    case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM:
      .unopenable(path: path, reason: reason)
    case SQLITE_CORRUPT, SQLITE_ERROR: .damaged(path: path, reason: reason)
    case SQLITE_CONSTRAINT: .refused("a fact", rule: reason)
    default: .failed(path: path, reason: reason)
    }
  }
}
