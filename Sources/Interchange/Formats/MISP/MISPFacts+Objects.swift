import EntityGraph

extension MISPFacts {
  /// Adds an object, a thing whose attributes are its properties.
  mutating func add(object: JSONValue) {
    guard let id = object["uuid"]?.text, let template = object["name"]?.text else {
      return facts.notes.note("an object without an id or a name is left out")
    }
    let attributes = (object["Attribute"]?.list ?? []).compactMap(MISPObjectAttribute.init)
    let kind = kind(of: template)
    let isMail = template == "email"
    let name = isMail ? Self.nameOfMail(attributes) : Self.name(attributes)
    var entity = Entity(id: Entity.ID(id), kind: kind, name: name ?? id)
    entity.aliases = attributes.filter { MISPTypes.aliases.contains($0.name) }.map(\.value)
      .filter { $0 != name }
    entity.externalIDs = isMail ? [] : attributes.compactMap(\.externalID)
    if isMail { entity.eventType = "e-mail" }
    facts.add(entity, line: nil)
    refer(id, to: entity.id, kind)
    for attribute in attributes where !(isMail && attribute.isOfMailRole) {
      add(attribute, of: entity, object)
    }
    if isMail { addMail(attributes, of: entity.id, object) }
    addClusters(of: object, entity.id)
  }

  private mutating func add(
    _ attribute: MISPObjectAttribute, of entity: Entity, _ object: JSONValue
  ) {
    let id = Self.id(of: attribute, in: entity.id)
    refer(id, to: entity.id, entity.kind)
    let origin = origin(of: attribute.json, in: object)
    add(property(attribute.name, of: entity.id, attribute.value, origin), of: attribute.json, id)
    propose(attribute.json, of: entity.id, attribute.name)
  }

  /// The id by which the event refers to an attribute of an object.
  static func id(of attribute: MISPObjectAttribute, in entity: Entity.ID) -> String {
    attribute.json["uuid"]?.text ?? "\(entity)/\(attribute.name)"
  }

  /// Who says what an attribute of an object says, when and how sure.
  func origin(of attribute: JSONValue, in object: JSONValue) -> ClaimOrigin {
    var origin = origin(of: attribute)
    if origin.paraphrase == nil { origin.paraphrase = self.origin(of: object).paraphrase }
    if object["deleted"] == .flag(true) { origin.withdrawn = origin.claimed }
    return origin
  }

  private mutating func kind(of template: String) -> EntityKind.ID {
    if let kind = MISPTypes.objects[template] { return kind }
    let kind = EntityKind(EntityKind.ID(template), plural: template)
    if Vocabulary.standard.kinds[kind.id] == nil {
      facts.define(kind)
      facts.notes.note("objects of the template \(template) become a kind of their own")
    }
    return kind.id
  }

  private static func name(_ attributes: [MISPObjectAttribute]) -> String? {
    let person = ["first-name", "middle-name", "last-name"].compactMap { name in
      attributes.first { $0.name == name }?.value
    }
    let known = MISPTypes.names.lazy.compactMap { name in
      attributes.first { $0.name == name }?.value
    }
    return person.isEmpty ? known.first ?? attributes.first?.value : person.joined(separator: " ")
  }

  /// Adds the clusters of galaxies that something is tied to.
  mutating func addClusters(of holder: JSONValue, _ entity: Entity.ID) {
    for galaxy in holder["Galaxy"]?.list ?? [] {
      for cluster in galaxy["GalaxyCluster"]?.list ?? [] {
        add(cluster: cluster, galaxy["type"]?.text ?? cluster["type"]?.text ?? "", entity)
      }
    }
  }

  private mutating func add(cluster: JSONValue, _ galaxy: String, _ entity: Entity.ID) {
    guard let name = cluster["value"]?.text else { return }
    if entity == eventEntity { addEventEntity() }
    let tag = cluster["tag_name"]?.text ?? "misp-galaxy:\(galaxy)=\"\(name)\""
    let id = cluster["uuid"]?.text.flatMap { $0.isEmpty ? nil : $0 } ?? tag
    let kind = MISPTypes.galaxies[galaxy] ?? "entity"
    var thing = Entity(id: Entity.ID(id), kind: kind, name: name)
    thing.aliases = (cluster["meta"]?["synonyms"]?.texts ?? []).filter { $0 != name }
    facts.add(thing, line: nil)
    refer(id, to: thing.id, kind)
    if let text = cluster["description"]?.text, !text.isEmpty {
      facts.add(property("description", of: thing.id, text, origin), line: nil)
    }
    let type = cluster["relationship_type"]?.text ?? ""
    let (relation, isTurned) = relation(type.isEmpty ? "concerns" : type, entity)
    let ends = isTurned ? (thing.id, entity) : (entity, thing.id)
    facts.add(origin.relation(ends.0, relation, ends.1), line: nil)
  }
}

/// An attribute of an object: what it is called there, and its value.
struct MISPObjectAttribute {
  let json: JSONValue
  let name: String
  let value: String

  init?(_ json: JSONValue) {
    guard let value = json["value"]?.spelled,
      let name = json["object_relation"]?.text ?? json["type"]?.text
    else { return nil }
    (self.json, self.name, self.value) = (json, name.lowercased(), value)
  }

  /// The identifier that its value is, such as `iban:DE89370400440532013000`.
  var externalID: String? {
    json["type"]?.text.flatMap { MISPTypes.attributes[$0]?.scheme }.map { "\($0):\(value)" }
  }
}
