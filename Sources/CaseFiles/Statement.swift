import CSQLite

/// A prepared statement whose parameters are bound, and whose columns are read, from left to right.
@safe final class Statement {
  let database: Database
  private let table: String
  private let handle: OpaquePointer
  private var parameter: Int32 = 0
  private var column: Int32 = 0

  /// Prepares `sql`; `table` names the columns in the sentence about a bad value.
  init(_ sql: String, table: String = "row", in database: Database) throws(CaseFileError) {
    var handle: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(database.handle, sql, -1, &handle, nil) == SQLITE_OK,
      let prepared = unsafe handle
    else { throw database.error }
    self.database = database
    self.table = table
    unsafe self.handle = prepared
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Advances to the next row; false at the end, after which the statement can be bound anew.
  func step() throws(CaseFileError) -> Bool {
    (parameter, column) = (0, 0)
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      unsafe sqlite3_reset(handle)
      return false
    default:
      let error = database.error
      unsafe sqlite3_reset(handle)
      throw error
    }
  }

  /// Runs a statement that answers no rows; `fact` names what a broken rule is about.
  func run(for fact: @autoclosure () -> String) throws(CaseFileError) {
    do throws(CaseFileError) {
      while try step() {}
    } catch .refused(_, let rule) {
      let prefix = "CHECK constraint failed: "
      throw .refused(
        fact(), rule: String(rule.dropFirst(rule.hasPrefix(prefix) ? prefix.count : 0)))
    }
  }
}

extension Statement {
  func bind(_ text: String?) throws(CaseFileError) {
    guard var text else { return try accept { unsafe sqlite3_bind_null(handle, $0) } }
    try accept { index in
      text.withUTF8 { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) { chars in
          unsafe backchannel_bind_text(handle, index, chars.baseAddress, UInt64(chars.count))
        }
      }
    }
  }

  /// Binds a text; false where there is no memory for it.
  func bind(utf8 text: Span<UInt8>) -> Bool {
    parameter += 1
    let index = parameter
    return unsafe text.withUnsafeBytes { bytes in
      unsafe backchannel_bind_text(
        handle, index, bytes.assumingMemoryBound(to: CChar.self).baseAddress, UInt64(bytes.count))
        == SQLITE_OK
    }
  }

  func bind(_ number: Int64?) throws(CaseFileError) {
    try accept {
      if let number {
        unsafe sqlite3_bind_int64(handle, $0, number)
      } else {
        unsafe sqlite3_bind_null(handle, $0)
      }
    }
  }

  func bind(_ number: Double?) throws(CaseFileError) {
    try accept {
      if let number {
        unsafe sqlite3_bind_double(handle, $0, number)
      } else {
        unsafe sqlite3_bind_null(handle, $0)
      }
    }
  }

  private func accept(_ bind: (Int32) -> Int32) throws(CaseFileError) {
    parameter += 1
    guard bind(parameter) == SQLITE_OK else { throw database.error }
  }
}

extension Statement {
  /// The number in a column, wherever reading has come to; 0 where there is none.
  func integer(at column: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, column) }

  func integer() -> Int64 { integer(at: next()) }

  /// Hands the bytes of the text in a column to `body`, wherever reading has come to.
  func withText<Result>(at column: Int32, _ body: (Span<UInt8>) -> Result) -> Result {
    let start = unsafe sqlite3_column_text(handle, column)
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe body(UnsafeBufferPointer(start: start, count: count).span)
  }

  func isNull(at column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  func optionalInteger() -> Int64? { isNull ? skip() : integer() }

  func optionalReal() -> Double? { isNull ? skip() : unsafe sqlite3_column_double(handle, next()) }

  func text() -> String {
    withText(at: next()) { text in
      unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  func optionalText() -> String? { isNull ? skip() : text() }

  /// Reads the next column by `make`, which answers `nil` for what the column cannot hold.
  func read<Value>(_ make: (String) -> Value?) throws(CaseFileError) -> Value {
    let text = text()
    guard let value = make(text) else { throw unreadable(text) }
    return value
  }

  func readOptional<Value>(_ make: (String) -> Value?) throws(CaseFileError) -> Value? {
    isNull ? skip() : try read(make)
  }

  /// The complaint about the column read last.
  func unreadable(_ value: String) -> CaseFileError { unreadable(value, at: column - 1) }

  func unreadable(_ value: String, at column: Int32) -> CaseFileError {
    let name = unsafe sqlite3_column_name(handle, column).map { unsafe String(cString: $0) }
    return .unreadable(path: database.path, column: "\(table).\(name ?? "column")", value: value)
  }

  var isNull: Bool { isNull(at: column) }

  func skip(_ columns: Int32) { column += columns }

  func skip<Value>() -> Value? {
    column += 1
    return nil
  }

  private func next() -> Int32 {
    defer { column += 1 }
    return column
  }
}
