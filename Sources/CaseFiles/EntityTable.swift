import EntityGraph

/// The entities of a case with their other names.
struct EntityTable {
  let database: Database

  /// Reads all entities, in the order in which they came.
  func all(into numbers: inout RowIDs<Entity>) throws(CaseFileError) -> [Entity] {
    var entities: [Entity] = []
    let rows = try Statement(
      """
      SELECT number, id, kind, name, is_unnamed, event_type, reliability, marking
      FROM entity ORDER BY number
      """, table: "entity", in: database)
    var aliases = try DependentRows(
      Statement(
        "SELECT entity, use, text FROM alias ORDER BY entity, use, position", table: "alias",
        in: database))
    while try rows.step() {
      var entity = try entity(rows, &numbers)
      for alias in try aliases.next(of: numbers[entity.id] ?? 0, Alias.init) { entity.add(alias) }
      entities.append(entity)
    }
    return entities
  }

  private func entity(
    _ row: Statement, _ numbers: inout RowIDs<Entity>
  ) throws(CaseFileError) -> Entity {
    var entity = Entity(
      id: try row.newID(into: &numbers), kind: EntityKind.ID(row.text()), name: row.text())
    entity.isUnnamed = row.integer() != 0
    entity.eventType = row.optionalText().map { EventType.ID($0) }
    entity.reliability = try row.readOptional(Reliability.init(rawValue:))
    entity.marking = row.optionalText()
    return entity
  }
}

/// Another name, or an identifier elsewhere or before.
struct Alias {
  enum Use: String, CaseIterable {
    case alias
    case externalID = "external id"
    case formerID = "former id"
  }

  let use: Use
  let text: String

  init(use: Use, text: String) {
    self.use = use
    self.text = text
  }

  init(_ row: Statement) throws(CaseFileError) {
    self.init(use: try row.read(Use.init(rawValue:)), text: row.text())
  }
}

extension Entity {
  fileprivate mutating func add(_ alias: Alias) {
    switch alias.use {
    case .alias: aliases.append(alias.text)
    case .externalID: externalIDs.append(alias.text)
    case .formerID: formerIDs.append(ID(alias.text))
    }
  }

  func texts(for use: Alias.Use) -> [String] {
    switch use {
    case .alias: aliases
    case .externalID: externalIDs
    case .formerID: formerIDs.map(\.rawValue)
    }
  }

  /// What an import can change, each as one text, for the history.
  var fields: [(name: String, text: String?)] {
    [
      ("kind", kind.rawValue), ("name", name), ("is_unnamed", isUnnamed ? "1" : "0"),
      ("event_type", eventType?.rawValue), ("reliability", reliability?.rawValue),
      ("marking", marking),
    ] + Alias.Use.allCases.map { ($0.rawValue, texts(for: $0).joined(separator: "\u{1F}")) }
  }
}
