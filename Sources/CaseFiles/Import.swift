import EntityGraph

/// One import on its way into a case: what the case knows already, and what has been done.
struct Import {
  let database: Database
  let number: Int64
  var report = ImportReport()

  var sources: RowIDs<Source>
  var documentNumbers = RowIDs<Document>()
  var entityNumbers = RowIDs<Entity>()
  private(set) var documents: [Document.ID: Document] = [:]
  private(set) var entities: [Entity.ID: Entity] = [:]

  init(in database: Database, at time: PartialDate?) throws(CaseFileError) {
    self.database = database
    let insert = try Statement(
      """
      INSERT INTO import (recorded) VALUES (coalesce(?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')))
      """, in: database)
    try insert.bind(time?.text)
    try insert.run(for: "the import")
    number = try database.number("SELECT max(number) FROM import")
    sources = try DocumentTable(database: database).sources()
    for document in try DocumentTable(database: database).all(
      sources: sources, into: &documentNumbers)
    { documents[document.id] = document }
    for entity in try EntityTable(database: database).all(into: &entityNumbers) {
      entities[entity.id] = entity
    }
  }

  func add(_ vocabulary: Vocabulary) throws(CaseFileError) {
    try VocabularyTables(database: database).add(vocabulary)
  }

  /// The number of a source, which gets one where it has none.
  mutating func number(of source: Source.ID?) throws(CaseFileError) -> Int64? {
    guard let source else { return nil }
    if let known = sources[source] { return known }
    let insert = try Statement("INSERT INTO source (number, id) VALUES (?, ?)", in: database)
    let number = sources.append(source)
    try insert.bind(number)
    try insert.bind(source.rawValue)
    try insert.run(for: "the source \(source.rawValue.quoted)")
    return number
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
