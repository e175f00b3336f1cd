import EntityGraph

/// The schemata of FollowTheMoney that stand for our kinds.
enum FTMSchemata {
  /// What becomes of entities whose kind has no schema: things that somebody may own.
  static let other = "Asset"

  private static let ofStandardKinds = [
    "person": "Person", "organization": "Organization", "group": "Organization",
    "unit": "Organization", "place": "Address", "country": "Territory", "facility": "RealEstate",
    "equipment": "Asset", "weapon": "Asset", "channel": "Asset", "event": "Event",
    "aircraft": "Airplane", "account": "BankAccount",
  ]

  private static let bySlug = Dictionary(
    FTMModel.standard.names.filter { FTMModel.standard.schemata[$0]?.edge == nil }
      .map { ($0.asSlug, $0) }, uniquingKeysWith: { first, _ in first })

  private static let slugsOfRelations = Set(
    FTMModel.standard.schemata.values.filter { $0.edge != nil }.map(\.name.asSlug))

  /// Whether a kind is a schema of relations.
  static func isRelation(_ kind: String) -> Bool { slugsOfRelations.contains(kind) }

  /// The schema of a kind of entities; `nil` for one that FollowTheMoney does not have.
  static func schema(ofKind kind: String) -> String? { ofStandardKinds[kind] ?? bySlug[kind] }

  /// Whether a schema says as much as a kind does.
  static func isExact(_ kind: String) -> Bool {
    bySlug[kind] != nil
      || ["person", "organization", "event", "aircraft", "account"].contains(kind)
  }

  private static let byRelation: [String: String] = {
    var schemata = ["married-to": "Family", "heads": "Directorship", "commands": "Directorship"]
    for (schema, kind) in FTMKinds.relations { schemata[kind.id.rawValue] = schema }
    return schemata
  }()

  /// What the schema of a kind of relations is called as a kind of entities.
  static func slug(ofRelation kind: String) -> String? { byRelation[kind]?.asSlug }

  /// The schema of a kind of relations between two schemata, and its properties for the two: one that
  /// takes both, else any link.
  static func schema(
    ofRelation kind: String, from source: String, to target: String
  ) -> (name: String, source: String, target: String)? {
    for name in [byRelation[kind], "UnknownLink"].compactMap({ $0 }) {
      guard let edge = FTMModel.standard.schemata[name]?.edge else { continue }
      let first = property([edge.source, edge.otherSource], of: name, taking: source)
      let second = property([edge.target, edge.otherTarget], of: name, taking: target)
      if let first, let second { return (name, first, second) }
      if name == "UnknownLink" { return (name, edge.source, edge.target) }
    }
    return nil
  }

  /// The first of the properties of a schema that refers to entities of another.
  private static func property(
    _ names: [String?], of schema: String, taking other: String
  ) -> String? {
    let model = FTMModel.standard
    return names.compactMap(\.self).first { name in
      model.property(name, of: schema)?.range.map { model.schema(other, isA: $0) } ?? false
    }
  }
}
