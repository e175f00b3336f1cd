import EntityGraph

extension Import {
  /// Adds entities, and merges those that the case knows with what it knows of them.
  mutating func add(_ batch: EntityList) throws(CaseFileError) {
    let insert = try EntityInsert(in: database, addedBy: number)
    for entity in try distinct(batch) {
      let place = Int(dictionaries.entities.number(of: entity.id))
      let number = Int64(place) + 1
      guard place < known.entities.count, case let known = known.entities[place] else {
        try insert.append(entity, at: number)
        report.added.entities += 1
        continue
      }
      try insert.flush()
      let merged = try agreed { () throws(GraphError) in try known.merged(with: entity) }
      if merged == known {
        report.known.entities += 1
      } else {
        try note(known.fields, became: merged.fields, entity: number)
        try insert.replace(with: merged, at: number)
        report.updated.entities += 1
      }
    }
    try insert.flush()
  }

  /// The entities of a batch, each once, in order of first appearance.
  private func distinct(_ batch: EntityList) throws(CaseFileError) -> EntityList {
    try agreed { () throws(GraphError) in
      var union = EntityUnion()
      try union.add(batch)
      return union.entities
    }
  }

  private func agreed<Result>(
    _ work: () throws(GraphError) -> Result
  ) throws(CaseFileError) -> Result {
    do throws(GraphError) {
      return try work()
    } catch {
      throw .contradiction(error)
    }
  }
}

/// Writes entities with their other names.
private struct EntityInsert {
  private let entities: RowQueue<(entity: Entity, number: Int64)>
  private let aliases: RowQueue<(alias: Alias, position: Int, of: Entity, number: Int64)>
  private let update: Statement
  private let forget: Statement

  init(in database: Database, addedBy batch: Int64) throws(CaseFileError) {
    entities = try RowQueue(
      into: """
        entity (number, id, kind, name, is_unnamed, event_type, reliability, marking, added_by)
        """, in: database
    ) { (entry, row) throws(CaseFileError) in
      try row.bind(entry.number)
      try row.bind(entry.entity.id.rawValue)
      try row.bind(changing: entry.entity)
      try row.bind(batch)
    } name: {
      $0.entity.inErrors
    }
    aliases = try RowQueue(into: "alias (entity, use, position, text)", in: database) {
      (entry, row) throws(CaseFileError) in
      try row.bind(entry.number)
      try row.bind(entry.alias.use.rawValue)
      try row.bind(Int64(entry.position))
      try row.bind(entry.alias.text)
    } name: {
      $0.of.inErrors
    }
    update = try Statement(
      """
      UPDATE entity SET kind = ?, name = ?, is_unnamed = ?, event_type = ?, reliability = ?,
        marking = ? WHERE number = ?
      """, in: database)
    forget = try Statement("DELETE FROM alias WHERE entity = ?", in: database)
  }

  /// Takes in a new entity.
  func append(_ entity: Entity, at number: Int64) throws(CaseFileError) {
    try entities.append((entity, number))
    try appendNames(of: entity, at: number)
  }

  private func appendNames(of entity: Entity, at number: Int64) throws(CaseFileError) {
    for use in Alias.Use.allCases {
      for (position, text) in entity.texts(for: use).enumerated() {
        try aliases.append((Alias(use: use, text: text), position, entity, number))
      }
    }
  }

  /// Writes all that was taken in.
  func flush() throws(CaseFileError) {
    try entities.flush()
    try aliases.flush()
  }

  /// Writes what an entity that the case has became.
  func replace(with entity: Entity, at number: Int64) throws(CaseFileError) {
    try update.bind(changing: entity)
    try update.bind(number)
    try update.run(for: entity.inErrors)
    try forget.bind(number)
    try forget.run(for: entity.inErrors)
    try appendNames(of: entity, at: number)
  }
}

extension Statement {
  /// Binds what an import can change in an entity.
  fileprivate func bind(changing entity: Entity) throws(CaseFileError) {
    try bind(entity.kind.rawValue)
    try bind(entity.name)
    try bind(Int64(entity.isUnnamed ? 1 : 0))
    try bind(entity.eventType?.rawValue)
    try bind(entity.reliability?.rawValue)
    try bind(entity.marking)
  }
}

extension Entity {
  /// What errors call it.
  fileprivate var inErrors: String { "entity \(id.rawValue.quoted)" }
}
