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
  /// - Complexity: O(entities of the case + claims of the documents concerned).
  public func add(
    _ batch: FactBatch, recordedAt time: PartialDate? = nil,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(CaseFileError) -> ImportReport {
    defer { if isNew { FileOnDisk(database.path).removeIfUnused() } }
    let report = try database.transaction { () throws(CaseFileError) in
      if try database.number("PRAGMA user_version") == 0 {
        return (result: try begin(with: batch, at: time, progress), isKept: true)
      }
      let before = database.changes
      let report = try record(batch, at: time, progress)
      let hasChangedMoreThanTheHistory = database.changes > before + 1
      return (result: report, isKept: hasChangedMoreThanTheHistory)
    }
    try? database.useWriteAheadLog()  // when it is not to be had now, the next import asks again
    return report
  }

  /// Makes the tables and adds the first facts; a file made for facts that are refused goes again.
  private func begin(
    with batch: FactBatch, at time: PartialDate?, _ progress: (Int, Int) -> Void
  ) throws(CaseFileError) -> ImportReport {
    do throws(CaseFileError) {
      try database.run(Schema.sql)
      return try record(batch, at: time, progress)
    } catch {
      if isNew { FileOnDisk(database.path).remove() }
      throw error
    }
  }

  private func record(
    _ batch: FactBatch, at time: PartialDate?, _ progress: (Int, Int) -> Void
  ) throws(CaseFileError) -> ImportReport {
    var addition = try Import(in: database, at: time)
    try addition.add(batch.vocabulary)
    try addition.add(batch.entities)
    try addition.add(batch.documents)
    try addition.add(batch.claims, replacing: batch.documents.map(\.id), progress)
    return addition.report
  }
}
