import EntityGraph

/// The entities of a case with their other names.
struct EntityTable {
  let database: Database

  /// Reads all entities, in the order in which they came.
  func all() throws(CaseFileError) -> EntityList {
    var entities = EntityList()
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
      try rows.number(after: entities.count)
      var others = OtherNames()
      for alias in try aliases.next(of: Int64(entities.count) + 1, Alias.init) {
        others.add(alias)
      }
      try append(rows, others, to: &entities)
    }
    return entities
  }

  private func append(
    _ row: Statement, _ others: OtherNames, to entities: inout EntityList
  ) throws(CaseFileError) {
    row.skip(3)
    let isUnnamed = row.integer() != 0
    let eventType = row.optionalText().map { EventType.ID($0) }
    let reliability = try row.readOptional(Reliability.init(rawValue:))
    let marking = row.optionalText()
    row.withText(at: 1) { id in
      row.withText(at: 2) { kind in
        row.withText(at: 3) { name in
          entities.append(
            id: id, kind: kind, name: name, others, isUnnamed: isUnnamed, eventType: eventType,
            reliability: reliability, marking: marking)
        }
      }
    }
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

extension OtherNames {
  fileprivate mutating func add(_ alias: Alias) {
    switch alias.use {
    case .alias: aliases.append(alias.text)
    case .externalID: externalIDs.append(alias.text)
    case .formerID: formerIDs.append(Entity.ID(alias.text))
    }
  }
}

extension Entity {
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
