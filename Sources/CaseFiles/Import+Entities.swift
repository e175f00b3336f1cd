import EntityGraph

extension Import {
  /// Adds entities, and merges those that the case knows with what it knows of them.
  mutating func add(_ batch: EntityList) throws(CaseFileError) {
    let upsert = try EntityUpsert(in: database)
    for entity in try distinct(batch) {
      let place = Int(dictionaries.entities.number(of: entity.id))
      let number = Int64(place) + 1
      guard place < known.entities.count, case let known = known.entities[place] else {
        try upsert.write(entity, at: number, addedBy: self.number, isNew: true)
        report.added.entities += 1
        continue
      }
      let merged = try agreed { () throws(GraphError) in try known.merged(with: entity) }
      if merged == known {
        report.known.entities += 1
      } else {
        try note(known.fields, became: merged.fields, entity: number)
        try upsert.write(merged, at: number, addedBy: self.number)
        report.updated.entities += 1
      }
    }
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

/// Writes an entity with its other names.
private struct EntityUpsert {
  let entity: Statement
  let forget: Statement
  let alias: Statement

  init(in database: Database) throws(CaseFileError) {
    entity = try Statement(
      """
      INSERT INTO entity (number, id, kind, name, is_unnamed, event_type, reliability, marking,
        added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (number) DO UPDATE SET kind = excluded.kind, name = excluded.name,
        is_unnamed = excluded.is_unnamed, event_type = excluded.event_type,
        reliability = excluded.reliability, marking = excluded.marking
      """, in: database)
    forget = try Statement("DELETE FROM alias WHERE entity = ?", in: database)
    alias = try Statement(
      "INSERT INTO alias (entity, use, position, text) VALUES (?, ?, ?, ?)", in: database)
  }

  func write(
    _ value: Entity, at number: Int64, addedBy batch: Int64, isNew: Bool = false
  ) throws(CaseFileError) {
    try entity.bind(number)
    try entity.bind(value.id.rawValue)
    try entity.bind(value.kind.rawValue)
    try entity.bind(value.name)
    try entity.bind(Int64(value.isUnnamed ? 1 : 0))
    try entity.bind(value.eventType?.rawValue)
    try entity.bind(value.reliability?.rawValue)
    try entity.bind(value.marking)
    try entity.bind(batch)
    try entity.run(for: "entity \(value.id.rawValue.quoted)")
    if !isNew { try forgetAliases(of: value, at: number) }
    try writeAliases(of: value, at: number)
  }

  private func forgetAliases(of value: Entity, at number: Int64) throws(CaseFileError) {
    try forget.bind(number)
    try forget.run(for: "entity \(value.id.rawValue.quoted)")
  }

  private func writeAliases(of value: Entity, at number: Int64) throws(CaseFileError) {
    for use in Alias.Use.allCases {
      for (position, text) in value.texts(for: use).enumerated() {
        try alias.bind(number)
        try alias.bind(use.rawValue)
        try alias.bind(Int64(position))
        try alias.bind(text)
        try alias.run(for: "entity \(value.id.rawValue.quoted)")
      }
    }
  }
}
