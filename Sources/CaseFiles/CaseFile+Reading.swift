public import EntityGraph

extension CaseFile {
  /// Everything that stands in the case, in the order in which it came.
  ///
  /// - Throws: ``CaseFileError`` when the file is damaged or cannot be read.
  /// - Complexity: O(entities + claims), withdrawn ones included.
  public func batch() throws(CaseFileError) -> FactBatch {
    try database.snapshot { () throws(CaseFileError) in try stored() }
  }

  /// Reads everything, within a transaction of the caller's.
  func stored() throws(CaseFileError) -> FactBatch {
    var documentNumbers = RowIDs<Document>()
    var entityNumbers = RowIDs<Entity>()
    let table = DocumentTable(database: database)
    let sources = try table.sources()
    let documents = try table.all(sources: sources, into: &documentNumbers)
    let entities = try EntityTable(database: database).all(into: &entityNumbers)
    var claims = ClaimList()
    claims.reserveCapacity(entities.count * 4)
    try ClaimTable(
      database: database, documents: documentNumbers, entities: entityNumbers, sources: sources
    ).read { claims.append($1) }
    return FactBatch(
      vocabulary: try VocabularyTables(database: database).all(), documents: documents,
      entities: entities, claims: claims)
  }
}
