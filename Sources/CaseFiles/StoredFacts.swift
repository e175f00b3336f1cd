public import EntityGraph

/// What stands in a case; the numbers of its claims are those of the case, less one.
struct StoredFacts {
  private(set) var batch = FactBatch()
  private(set) var details: [ClaimDetail] = []

  /// Those of a new case.
  init() {}

  /// Reads everything, within a transaction of the caller's.
  init(in database: Database) throws(CaseFileError) {
    self = try StoredFacts(withoutClaimsIn: database)
    var dictionaries = batch.claims.dictionaries
    if try database.number("PRAGMA user_version") == FirstSchema.version {
      try FirstSchema(database, dictionaries).read { batch.claims.append($0.claim) }
      return
    }
    try DictionaryTables(database: database).read(into: &dictionaries)
    details = try ClaimDetail.all(in: database, &dictionaries)
    let rows = try ClaimRows(database: database).read(dictionaries, details)
    batch.claims = ClaimList(rows, dictionaries)
  }

  /// Reads documents, entities and vocabulary; the claims only get numbers for these.
  init(withoutClaimsIn database: Database) throws(CaseFileError) {
    var dictionaries = ClaimDictionaries()
    dictionaries.sources = try DocumentTable(database: database).sources()
    batch.documents = try DocumentTable(database: database).all(sources: dictionaries.sources)
    batch.entities = try EntityTable(database: database).all()
    batch.vocabulary = try VocabularyTables(database: database).all()
    dictionaries.documents = IDInterner(TextPool(batch.documents.lazy.map(\.id.rawValue)))
    dictionaries.entities = IDInterner(batch.entities.ids)
    batch.claims = ClaimList([], dictionaries)
  }
}

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
