public import EntityGraph
import GraphKernels

/// What stands in a case; the numbers of its claims are those of the case, less one.
struct StoredFacts {
  private(set) var batch = FactBatch()
  private(set) var details: [ClaimDetail] = []

  /// Those of a new case.
  init() {}

  /// Reads everything, within a transaction of the caller's.
  init(in database: Database) throws(CaseFileError) { try self.init(in: [database]) }

  /// Reads everything by connections that see one state of the case, within transactions of the
  /// caller's.
  init(in connections: [Database]) throws(CaseFileError) {
    let database = connections[0]
    if try database.number("PRAGMA user_version") == FirstSchema.version {
      self = try StoredFacts(withoutClaimsIn: database)
      let dictionaries = batch.claims.dictionaries
      try FirstSchema(database, dictionaries).read { batch.claims.append($0.claim) }
      return
    }
    self = try StoredFacts(withoutEntitiesIn: database)
    var dictionaries = batch.claims.dictionaries
    let entityCount = Int(try database.number("SELECT max(number) FROM entity"))
    try DictionaryTables(database: database, entityCount: entityCount).read(into: &dictionaries)
    details = try ClaimDetail.all(in: database, &dictionaries)
    let bounds = ClaimBounds(dictionaries, entityCount: entityCount, details)
    let rows = try StoredRows(in: connections, bounds)
    dictionaries.entities = IDInterner(rows.entities.ids)
    batch.entities = rows.entities
    batch.claims = ClaimList(rows.claims, dictionaries)
  }

  /// Reads documents, entities and vocabulary; the claims only get numbers for these.
  init(withoutClaimsIn database: Database) throws(CaseFileError) {
    self = try StoredFacts(withoutEntitiesIn: database)
    batch.entities = try EntityTable(database: database).all()
    batch.claims.dictionaries.entities = IDInterner(batch.entities.ids)
  }

  private init(withoutEntitiesIn database: Database) throws(CaseFileError) {
    var dictionaries = ClaimDictionaries()
    dictionaries.sources = try DocumentTable(database: database).sources()
    batch.documents = try DocumentTable(database: database).all(sources: dictionaries.sources)
    batch.vocabulary = try VocabularyTables(database: database).all()
    dictionaries.documents = IDInterner(TextPool(batch.documents.lazy.map(\.id.rawValue)))
    batch.claims = ClaimList([], dictionaries)
  }
}

extension CaseFile {
  /// Everything that stands in the case: documents and entities in the order in which they came, and
  /// of each document the claims likewise.
  ///
  /// - Throws: ``CaseFileError`` when the file is damaged or cannot be read.
  /// - Complexity: O(entities + claims), on all cores where the case is large.
  public func batch() throws(CaseFileError) -> FactBatch {
    let isLarge = try database.number("PRAGMA page_count") > 250
    return try database.snapshot(connections: isLarge ? Parallel.cores : 1) {
      (connections) throws(CaseFileError) in try StoredFacts(in: connections).batch
    }
  }
}
