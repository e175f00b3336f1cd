public import EntityGraph

extension CaseFile {
  /// Everything that stands in the case: documents and entities in the order in which they came, and
  /// of each document the claims likewise.
  ///
  /// - Throws: ``CaseFileError`` when the file is damaged or cannot be read.
  /// - Complexity: O(entities + claims).
  public func batch() throws(CaseFileError) -> FactBatch {
    try database.snapshot { () throws(CaseFileError) in try StoredFacts(in: database).batch }
  }
}
