public import EntityGraph

extension CaseFile {
  /// Adds `batch` whole or not at all.
  ///
  /// What the case knows changes nothing. A document of the batch that the case knows has its claims
  /// replaced: those that are gone are withdrawn, and the history keeps them. Entities are merged and
  /// never removed.
  ///
  /// - Parameters:
  ///   - batch: what the files say.
  ///   - time: when, for the history; now, when it is `nil`.
  ///   - progress: called now and then with the claims done and all claims.
  /// - Returns: what was new, known and gone.
  /// - Throws: ``CaseFileError``; the case is then as it was.
  /// - Complexity: O(what stands in the case + the batch); only rows of its documents and entities are
  ///   written.
  public func add(
    _ batch: FactBatch, recordedAt time: PartialDate? = nil,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(CaseFileError) -> ImportReport {
    try transaction { (file, copy) throws(CaseFileError) in
      try file.write(batch, to: file.stored(), at: time, copy, progress)
    }
  }

  /// Adds what `read` makes of what the case knows, whole or not at all.
  ///
  /// Nobody else writes to the case meanwhile, so that what `read` checks against it holds when the
  /// facts are added.
  ///
  /// - Parameters:
  ///   - time: when, for the history; now, when it is `nil`.
  ///   - progress: called now and then with the claims done and all claims.
  ///   - read: what to add, given everything that stands in the case; nothing, for a new one. Asked
  ///     again where the file of the case is taken away meanwhile.
  /// - Returns: what was new, known and gone.
  /// - Throws: What `read` throws, and ``CaseFileError``; the case is then as it was.
  public func add(
    recordedAt time: PartialDate? = nil, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in },
    reading read: (_ known: FactBatch) throws -> FactBatch
  ) throws -> ImportReport {
    let addition = try transaction {
      (file, copy) throws(CaseFileError)
        -> (result: Result<ImportReport, any Error>, isKept: Bool) in
      let known = try file.stored()
      switch Result(catching: { try read(known.batch) }) {
      case .success(let batch):
        let (report, isKept) = try file.write(batch, to: known, at: time, copy, progress)
        return (.success(report), isKept)
      case .failure(let error):
        if file.isNew, try !file.hasFacts { FileOnDisk(file.database.path).remove() }
        return (.failure(error), false)
      }
    }
    return try addition.get()
  }

  /// Writes everything in `body` or nothing, into the case made anew where another first import
  /// that this one waited for took the file away.
  private func transaction<Result>(
    _ body: (CaseFile, _ copy: String?) throws(CaseFileError) -> (result: Result, isKept: Bool)
  ) throws(CaseFileError) -> Result {
    var file = self
    return try Self.retryingWhereTakenAway { () throws(CaseFileError) in
      if file.database.isTakenAway { file = try .open(database.path, for: .writing) }
      let copy = try file.copyOfFirstSchema()
      defer { if let copy, (try? file.isOfFirstSchema) != false { FileOnDisk(copy).remove() } }
      return try file.transactionInPlace { (file) throws(CaseFileError) in try body(file, copy) }
    }
  }

  /// Writes everything in `body` or nothing; the file of a first import that comes to nothing goes
  /// again, unless another import is about to write to it.
  private func transactionInPlace<Result>(
    _ body: (CaseFile) throws(CaseFileError) -> (result: Result, isKept: Bool)
  ) throws(CaseFileError) -> Result {
    do throws(CaseFileError) {
      let result = try database.transaction { () throws(CaseFileError) in try body(self) }
      // when it is not to be had now, the next import asks again
      if (try? hasFacts) == true { try? database.useWriteAheadLog() }
      return result
    } catch {
      if case .locked = error { throw error }
      if isNew, !database.isTakenAway { FileOnDisk(database.path).removeIfUnused() }
      throw error
    }
  }

  private var hasFacts: Bool {
    get throws(CaseFileError) { try database.number("PRAGMA user_version") != 0 }
  }

  private func stored() throws(CaseFileError) -> StoredFacts {
    if try isOfFirstSchema { try migrate() }
    return try hasFacts ? StoredFacts(in: database) : StoredFacts()
  }

  private func write(
    _ batch: FactBatch, to known: StoredFacts, at time: PartialDate?, _ copy: String?,
    _ progress: (Int, Int) -> Void
  ) throws(CaseFileError) -> (result: ImportReport, isKept: Bool) {
    guard try hasFacts else { return (try begin(with: batch, at: time, progress), true) }
    try database.run(Schema.repeats)
    try database.run(Schema.relationRules)
    let before = database.changes
    var report = try record(batch, to: known, at: time, progress)
    let hasChangedMoreThanTheHistory = database.changes > before + 1
    if hasChangedMoreThanTheHistory { report.copyOfOlderCase = copy }
    return (report, hasChangedMoreThanTheHistory)
  }

  /// Makes the tables and adds the first facts; a file made for facts that are refused goes again.
  private func begin(
    with batch: FactBatch, at time: PartialDate?, _ progress: (Int, Int) -> Void
  ) throws(CaseFileError) -> ImportReport {
    do throws(CaseFileError) {
      try database.run(Schema.sql)
      let report = try record(batch, to: StoredFacts(), at: time, progress)
      try database.run(Schema.indexes)
      return report
    } catch {
      if isNew { FileOnDisk(database.path).remove() }
      throw error
    }
  }

  private func record(
    _ batch: FactBatch, to known: StoredFacts, at time: PartialDate?, _ progress: (Int, Int) -> Void
  ) throws(CaseFileError) -> ImportReport {
    var addition = try Import(in: database, at: time, known)
    try addition.add(batch.vocabulary)
    try addition.add(batch.entities)
    try addition.add(batch.documents)
    try addition.add(batch.claims, replacing: batch.documents.map(\.id), progress)
    return addition.report
  }
}
