/// An investigation kept in one SQLite file.
///
/// The file is closed with the last copy of the value; nothing is then left beside it.
public struct CaseFile {
  /// What a case is opened for.
  public enum Purpose: Sendable { case reading, writing }

  let database: Database

  /// Whether the case came into being by being opened, and has no facts yet.
  let isNew: Bool

  /// Opens the case at `path`; for writing, it is created when there is none.
  ///
  /// A case that cannot be written, or in a folder that cannot, is still read. A file that a first
  /// import takes away while it is opened, as its facts are refused, is no case, and is opened anew.
  ///
  /// - Throws: ``CaseFileError`` when there is no case, something else, a newer or a damaged one.
  public static func open(_ path: String, for purpose: Purpose) throws(CaseFileError) -> CaseFile {
    try retryingWhereTakenAway { () throws(CaseFileError) in
      try CaseFile(path, for: purpose, patience: 5000)
    }
  }

  /// Does `work` again where the file was taken away meanwhile, a few times.
  static func retryingWhereTakenAway<Result>(
    _ work: () throws(CaseFileError) -> Result
  ) throws(CaseFileError) -> Result {
    for _ in 1..<10 {
      do throws(CaseFileError) {
        return try work()
      } catch {
        guard case .takenAway = error else { throw error }
      }
    }
    return try work()
  }

  /// Whether the file at `path` is a case, by its first hundred bytes.
  public static func isCaseFile(_ path: String) -> Bool { isCase(FileOnDisk(path)) }

  init(_ path: String, for purpose: Purpose, patience: Int32) throws(CaseFileError) {
    let file = FileOnDisk(path)
    let isAbsent = !file.exists || file.size == 0
    if isAbsent && purpose == .reading { throw .missing(path: path) }
    if !isAbsent && !Self.isCase(file) && !Self.isUnfinished(file) { throw .notACase(path: path) }
    isNew = !file.exists
    do throws(CaseFileError) {
      database = try Self.database(file, path, for: purpose, patience)
    } catch {
      if isNew { FileOnDisk(path).removeIfUnused() }
      throw error
    }
  }

  /// Opens the file and sees that it can be read; one beside which nothing can be written, as on a
  /// full disk, is read as one that never changes.
  private static func database(
    _ file: FileOnDisk, _ path: String, for purpose: Purpose, _ patience: Int32
  ) throws(CaseFileError) -> Database {
    do throws(CaseFileError) {
      return try checked(path, by: opening(file, for: purpose), purpose, patience)
    } catch {
      guard case .failed = error, purpose == .reading, !file.hasJournal else { throw error }
      file.removeEmptyCompanions()
      let opening = Opening.reading(file.path, canWrite: false, hasJournal: false)
      return try checked(path, by: opening, purpose, patience)
    }
  }

  private static func opening(_ file: FileOnDisk, for purpose: Purpose) -> Opening {
    switch purpose {
    case .writing: .writing(file.path)
    case .reading:
      .reading(file.path, canWrite: file.canBeWritten, hasJournal: file.hasJournal)
    }
  }

  /// The magic of SQLite, and at offset 68 our own.
  private static func isCase(_ file: FileOnDisk) -> Bool {
    guard let header = file.prefix(100) else { return false }
    let ours = (0..<4).map { UInt8(truncatingIfNeeded: Schema.applicationID >> (24 - 8 * $0)) }
    return header.starts(with: "SQLite format 3\0".utf8) && header[68..<72].elementsEqual(ours)
  }

  /// Whether a first import was cut short before it wrote the first page; SQLite takes it back.
  private static func isUnfinished(_ file: FileOnDisk) -> Bool {
    file.hasJournal && file.prefix(100)?.allSatisfy { $0 == 0 } == true
  }

  /// Opens and refuses a newer schema; a file without one has no facts yet.
  private static func checked(
    _ path: String, by opening: Opening, _ purpose: Purpose, _ patience: Int32
  ) throws(CaseFileError) -> Database {
    let database = try Database(path: path, by: opening, patience: patience)
    try database.whileInPlace { () throws(CaseFileError) in try check(database, purpose) }
    return database
  }

  private static func check(
    _ database: Database, _ purpose: Purpose
  ) throws(CaseFileError) {
    // an import looks up all that it refers to itself
    try database.run(
      "PRAGMA cell_size_check = ON; PRAGMA "
        + (purpose == .reading ? "query_only = ON" : "foreign_keys = OFF"))
    switch try database.number("PRAGMA user_version") {
    case 0 where purpose == .reading: throw .missing(path: database.path)
    case 0: break
    case FirstSchema.version, Int64(Schema.version):
      if purpose == .writing { try database.useWriteAheadLog() }
    case let schema: throw .newer(path: database.path, schema: Int(schema))
    }
  }
}

extension Database {
  /// Lets readers go on reading while facts are added.
  func useWriteAheadLog() throws(CaseFileError) { try run("PRAGMA journal_mode = WAL") }
}
