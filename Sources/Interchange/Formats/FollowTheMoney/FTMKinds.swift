import EntityGraph

/// What the schemata of FollowTheMoney are called in our vocabulary.
enum FTMKinds {
  /// The schemata that our own kinds of entities say as well.
  private static let own: [String: EntityKind.ID] = [
    "Person": "person", "Organization": "organization", "Event": "event", "Company": "company",
    "Vessel": "vessel", "Vehicle": "vehicle", "Airplane": "aircraft", "Address": "address",
    "BankAccount": "account", "Document": "document",
  ]

  /// What schemata are, besides what FollowTheMoney has them extend.
  private static let parents: [String: [EntityKind.ID]] = [
    "Address": ["place"], "Company": ["organization"], "LegalEntity": ["organization"],
    "PublicBody": ["organization"], "RealEstate": ["place"], "Territory": ["place"],
    "Vehicle": ["equipment"], "Vessel": ["equipment"], "Airplane": ["equipment"],
    "Trip": ["event"], "UserAccount": ["channel"],
  ]

  /// The kind of entities of a schema; of one that is not known, the schema as it is.
  static func kind(of schema: String) -> EntityKind.ID {
    guard FTMModel.standard.schemata[schema] != nil else { return EntityKind.ID(schema) }
    return own[schema] ?? EntityKind.ID(schema.asSlug)
  }

  /// What the vocabulary must be told of a schema; `nil` for what it knows.
  static func entityKind(of schema: String) -> EntityKind? {
    let kind = kind(of: schema)
    guard Vocabulary.standard.kinds[kind] == nil else { return nil }
    let known = FTMModel.standard.schemata[schema]
    let parents = Self.parents[schema] ?? (known?.edge == nil ? [] : ["event"])
    return EntityKind(kind, plural: known?.plural ?? schema, parents: parents)
  }

  /// The kinds of relations that schemata with two ends are, indexed by schema.
  static let relations: [String: RelationKind] = {
    var kinds: [String: RelationKind] = [
      "ContractAward": RelationKind(
        "awarded-to", "was awarded to", inverse: "was awarded", .supply, isMomentary: true),
      "CourtCaseParty": RelationKind(
        "involved-in", "is involved in", inverse: "involves", .affiliation),
      "Documentation": RelationKind(
        "documents", "documents", inverse: "is documented by", .statement),
      "ProjectParticipant": RelationKind(
        "participates-in", "participates in", inverse: "has as participant", .affiliation),
    ]
    for (schema, id) in [
      ("Employment", "works-for"), ("Membership", "member-of"), ("Family", "related-to"),
      ("Representation", "represents"), ("Ownership", "owns"), ("Control", "controls"),
      ("Directorship", "directs"), ("Associate", "associated-with"), ("UnknownLink", "linked-to"),
      ("Succession", "preceded"), ("Payment", "paid"), ("Debt", "owes"), ("Occupancy", "holds"),
    ] {
      kinds[schema] = Vocabulary.standard.relations[RelationKind.ID(id)]
    }
    return kinds
  }()

  /// The kinds that say what properties which refer to entities say, indexed by property.
  private static let ownReferences: [String: RelationKind.ID] = [
    "addressEntity": "located-in", "parent": "part-of",
  ]

  /// The property by which an entity of one schema refers to one of another, as ``reference(_:_:)``
  /// names its kind; `nil` where there is none.
  static func property(
    ofReference kind: String, from source: String, to target: String
  ) -> String? {
    let own = ownReferences.first { $0.value.rawValue == kind }?.key
    let name = own ?? referenceNames[kind]
    guard let name, let property = FTMModel.standard.property(name, of: source),
      let range = property.range, FTMModel.standard.schema(target, isA: range)
    else { return nil }
    return name
  }

  /// Properties that refer to entities, indexed by the kind that ``reference(_:_:)`` makes of them.
  private static let referenceNames: [String: String] = {
    let model = FTMModel.standard
    let names = model.names.flatMap { model.schemata[$0]?.properties ?? [:] }
      .filter { $0.value.type == "entity" }.map(\.key).sorted()
    return Dictionary(names.map { ("has-\($0.asSlug)", $0) }) { first, _ in first }
  }()

  /// The kind of relation by which an entity refers to another.
  static func reference(_ property: String, _ words: String) -> RelationKind {
    if let kind = ownReferences[property].flatMap({ Vocabulary.standard.relations[$0] }) {
      return kind
    }
    let words = referenceWords[property] ?? words
    return RelationKind(
      RelationKind.ID("has-\(property.asSlug)"), "has as \(words)", inverse: "is \(words) of",
      .affiliation)
  }

  /// What people call a property that refers to entities, whatever schema has it: as the first of
  /// the schemata does.
  private static let referenceWords = allProperties.reduce(into: [String: String]()) {
    if $1.value.type == "entity", $0[$1.key] == nil { $0[$1.key] = $1.value.words }
  }

  /// The types of properties that no schema has as another, so that a name is one kind everywhere.
  private static let valueTypes = allProperties.reduce(into: [String: String]()) {
    if $1.value.type != "entity", $0[$1.key] == nil { $0[$1.key] = $1.value.type }
  }

  private static let allProperties = {
    let model = FTMModel.standard
    return model.names.flatMap { name in
      (model.schemata[name]?.properties ?? [:]).sorted { $0.key < $1.key }
    }
  }()

  /// The kind of a property; where ours of that name is another, with `ftm-` in front.
  ///
  /// Ours have one value; a property of which some entity has several is none of these.
  static func property(_ name: String, type: String, hasSeveral: Bool = true) -> PropertyKind {
    let type = valueTypes[name] ?? type
    let valueType: PropertyKind.ValueType =
      type == "number" ? .number : type == "date" ? .date : .text
    let isSingle = valueType != .text
    if let own = FTMPropertyNames.own[name] { return own }
    let ours = Vocabulary.standard.properties[PropertyKind.ID(name)]
    if let ours, ours.type == valueType, ours.isSingleValued == isSingle || !hasSeveral {
      return ours
    }
    let isTaken = ours != nil
    return PropertyKind(
      PropertyKind.ID(isTaken ? "ftm-\(name)" : name), valueType, isSingleValued: isSingle)
  }
}

extension String {
  /// The words of a name such as `addressEntity`, in lower case with hyphens between them.
  var asSlug: String {
    var slug = ""
    for character in self {
      if character.isUppercase, !slug.isEmpty { slug += "-" }
      slug += character.lowercased()
    }
    return slug
  }
}
