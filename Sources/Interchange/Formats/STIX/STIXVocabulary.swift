import EntityGraph

/// The kinds that a vocabulary has besides the standard ones, as the extension spells them.
enum STIXVocabulary {
  /// - Returns: `nil` where it adds none.
  static func json(_ vocabulary: Vocabulary) -> JSONValue? {
    let standard = Vocabulary.standard
    var object = JSONMembers()
    object.set("kinds", added(vocabulary.kinds, standard.kinds, kind))
    object.set("relations", added(vocabulary.relations, standard.relations, relation))
    object.set("properties", added(vocabulary.properties, standard.properties, property))
    object.set("events", added(vocabulary.events, standard.events, event))
    return object.members.isEmpty ? nil : object.value
  }

  private static func added<Subject, Entry: Equatable>(
    _ entries: [Identifier<Subject>: Entry], _ standard: [Identifier<Subject>: Entry],
    _ json: (Entry) -> JSONValue
  ) -> [JSONValue] {
    entries.filter { standard[$0.key] != $0.value }.sorted { $0.key < $1.key }.map {
      json($0.value)
    }
  }

  private static func kind(_ kind: EntityKind) -> JSONValue {
    var object = JSONMembers()
    object.set("id", kind.id.rawValue)
    object.set("plural", kind.plural)
    object.set("color", kind.color)
    object.set("parents", kind.parents.map(\.rawValue))
    return object.value
  }

  private static func relation(_ kind: RelationKind) -> JSONValue {
    var object = JSONMembers()
    object.set("id", kind.id.rawValue)
    object.set("phrase", kind.phrase)
    object.set("inverse", kind.inversePhrase)
    object.set("category", kind.category.rawValue)
    object.set("flow", kind.flow.rawValue)
    object.set("momentary", ifSo: kind.isMomentary)
    object.set("symmetric", ifSo: kind.isSymmetric)
    object.set("from", kind.subjectKinds.map(\.rawValue))
    object.set("to", kind.objectKinds.map(\.rawValue))
    return object.value
  }

  private static func property(_ kind: PropertyKind) -> JSONValue {
    var object = JSONMembers()
    object.set("id", kind.id.rawValue)
    object.set("type", kind.type.rawValue)
    object.set("several", ifSo: !kind.isSingleValued)
    object.set("unit", kind.unit)
    object.set("of", kind.kinds.map(\.rawValue))
    return object.value
  }

  private static func event(_ type: EventType) -> JSONValue {
    var object = JSONMembers()
    object.set("id", type.id.rawValue)
    object.set(
      "roles",
      type.roles.map { slot in
        var role = JSONMembers()
        role.set("role", slot.role.rawValue)
        role.set("of", slot.kinds.map(\.rawValue))
        return role.value
      })
    object.set(
      "implies",
      type.projections.map { implied in
        var projection = JSONMembers()
        projection.set("subject", implied.subject.rawValue)
        projection.set("relation", implied.kind.rawValue)
        projection.set("object", implied.object.rawValue)
        return projection.value
      })
    return object.value
  }
}

extension STIXVocabulary {
  /// Reads what ``json(_:)`` wrote; what is no kind is left out.
  static func vocabulary(_ json: JSONValue) -> Vocabulary {
    var vocabulary = Vocabulary()
    for kind in json.objects("kinds").compactMap(EntityKind.init) { vocabulary.add(kind) }
    for type in json.objects("events").compactMap(EventType.init) { vocabulary.add(type) }
    for kind in json.objects("relations").compactMap(RelationKind.init) { vocabulary.add(kind) }
    for kind in json.objects("properties").compactMap(PropertyKind.init) { vocabulary.add(kind) }
    return vocabulary
  }
}

extension JSONValue {
  fileprivate func objects(_ key: String) -> [JSONValue] { self[key]?.list ?? [] }

  fileprivate func ids<Subject>(_ key: String) -> [Identifier<Subject>] {
    (self[key]?.texts ?? []).map { Identifier($0) }
  }
}

extension EntityKind {
  fileprivate init?(_ json: JSONValue) {
    guard let id = json["id"]?.text, let plural = json["plural"]?.text else { return nil }
    self.init(ID(id), plural: plural, color: json["color"]?.text, parents: json.ids("parents"))
  }
}

extension RelationKind {
  fileprivate init?(_ json: JSONValue) {
    guard let id = json["id"]?.text, let phrase = json["phrase"]?.text,
      let category = json["category"]?.text.flatMap({ Category(rawValue: $0) })
    else { return nil }
    self.init(
      ID(id), phrase, inverse: json["inverse"]?.text, category,
      flow: json["flow"]?.text.flatMap { Flow(rawValue: $0) },
      isMomentary: json["momentary"]?.flag ?? false, isSymmetric: json["symmetric"]?.flag ?? false,
      from: json.ids("from"), to: json.ids("to"))
  }
}

extension PropertyKind {
  fileprivate init?(_ json: JSONValue) {
    guard let id = json["id"]?.text,
      let type = json["type"]?.text.flatMap({ ValueType(rawValue: $0) })
    else { return nil }
    self.init(
      ID(id), type, isSingleValued: json["several"]?.flag != true, unit: json["unit"]?.text,
      of: json.ids("of"))
  }
}

extension EventType {
  fileprivate init?(_ json: JSONValue) {
    guard let id = json["id"]?.text else { return nil }
    let roles = json.objects("roles").compactMap { slot in
      slot["role"]?.text.map { RoleSlot(Role($0), slot.ids("of")) }
    }
    let projections = json.objects("implies").compactMap { implied -> Projection? in
      guard let subject = implied["subject"]?.text, let object = implied["object"]?.text,
        let kind = implied["relation"]?.text
      else { return nil }
      return Projection(Role(subject), Role(object), RelationKind.ID(kind))
    }
    self.init(ID(id), roles: roles, projections: projections)
  }
}
