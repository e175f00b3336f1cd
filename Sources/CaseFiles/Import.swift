import EntityGraph

/// One import on its way into a case: what the case knows already, and what has been done.
struct Import {
  let database: Database
  var number: Int64
  var report = ImportReport()

  /// What the case knew before.
  let known: FactBatch

  /// What the numbers in the case stand for, and what claims have besides.
  var dictionaries: ClaimDictionaries
  var details: Interner<ClaimDetail>

  /// One that writes what `stored` has not, under the number 0.
  init(in database: Database, knowing stored: StoredFacts) {
    self.database = database
    number = 0
    known = stored.batch
    dictionaries = stored.batch.claims.dictionaries
    details = Interner(distinct: stored.details)
  }

  init(
    in database: Database, at time: PartialDate?, _ stored: StoredFacts
  ) throws(CaseFileError) {
    self.init(in: database, knowing: stored)
    let insert = try Statement(
      """
      INSERT INTO import (recorded) VALUES (coalesce(?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')))
      """, in: database)
    try insert.bind(time?.text)
    try insert.run(for: "the import")
    number = try database.number("SELECT max(number) FROM import")
  }

  func add(_ vocabulary: Vocabulary) throws(CaseFileError) {
    try VocabularyTables(database: database).add(vocabulary)
  }

  /// The number of a source, which gets one where it has none.
  mutating func number(of source: Source.ID?) -> Int64? {
    source.map { Int64(dictionaries.sources.number(of: $0)) + 1 }
  }

  /// Notes in the history what `fields` were before.
  func note(
    _ fields: [(name: String, text: String?)], became new: [(name: String, text: String?)],
    entity: Int64? = nil, document: Int64? = nil
  ) throws(CaseFileError) {
    let insert = try Statement(
      "INSERT INTO change (import, entity, document, field, was) VALUES (?, ?, ?, ?, ?)",
      in: database)
    for (old, new) in zip(fields, new) where old.text != new.text {
      try insert.bind(number)
      try insert.bind(entity)
      try insert.bind(document)
      try insert.bind(old.name)
      try insert.bind(old.text)
      try insert.run(for: "a change of \(old.name)")
    }
  }
}
