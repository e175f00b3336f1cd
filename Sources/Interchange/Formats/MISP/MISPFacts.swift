import EntityGraph

/// Makes entities and claims of events.
struct MISPFacts {
  var facts = FactCollection()

  /// Of the event that is being read.
  var origin = ClaimOrigin("")
  private var event = JSONValue.null
  private(set) var eventEntity: Entity.ID = ""

  /// The things of the event, by the ids by which it refers to them.
  private(set) var things: [String: Entity.ID] = [:]
  private(set) var kinds: [Entity.ID: EntityKind.ID] = [:]

  /// The claims that sightings and opinions on an attribute judge, by its id.
  var judged: [String: [Claim]] = [:]

  mutating func add(event: JSONValue) {
    guard let id = event["uuid"]?.text ?? event["id"]?.spelled else {
      return facts.notes.note("an event without an id is left out")
    }
    (self.event, eventEntity, things, kinds, judged) = (event, Entity.ID(id), [:], [:], [:])
    let tags = MISPTags(event)
    let links = (event["Attribute"]?.list ?? []).filter { $0["type"]?.text == "link" }
    addDocument(id, tags, links)
    origin = ClaimOrigin(Document.ID(id))
    origin.claimants = [event.organization("Orgc")].compactMap(\.self)
    origin.claimed = event.time("timestamp") ?? event["date"]?.text.flatMap { PartialDate($0) }
    origin.credibility = tags.credibility
    refer(id, to: eventEntity, "document")
    for tag in tags.others { addToEvent("tag", tag, origin) }
    for related in event["RelatedEvent"]?.list ?? [] { addRelated(related["Event"] ?? related) }
    addAttributes(links)
    addReferences(of: event)
    noteRest()
  }

  /// Has an id of the event refer to a thing of a kind.
  mutating func refer(_ id: String, to entity: Entity.ID, _ kind: EntityKind.ID) {
    things[id] = entity
    kinds[entity] = kinds[entity] ?? kind
  }

  private mutating func addDocument(_ id: String, _ tags: MISPTags, _ links: [JSONValue]) {
    var document = Document(id: Document.ID(id), title: event["info"]?.text ?? id)
    document.author = event.organization("Orgc")
    document.publisher = event.organization("Org")
    document.published = event["date"]?.text.flatMap { PartialDate($0) }.map { Period($0) }
    document.reliability = tags.reliability
    document.marking = tags.marking
    document.url = links.lazy.compactMap { $0["value"]?.text }.first
    facts.add(document)
  }

  private mutating func addAttributes(_ links: [JSONValue]) {
    for attribute in event["Attribute"]?.list ?? [] where attribute != links.first {
      add(attribute: attribute)
    }
    for object in event["Object"]?.list ?? [] { add(object: object) }
    addClusters(of: event, eventEntity)
  }

  private mutating func addReferences(of event: JSONValue) {
    for object in event["Object"]?.list ?? [] {
      for reference in object["ObjectReference"]?.list ?? [] {
        addRelation(reference, to: "referenced_uuid")
      }
    }
    let attributes = event["Attribute"]?.list ?? []
    let objects = event["Object"]?.list ?? []
    let inner = objects.flatMap { $0["Attribute"]?.list ?? [] }
    for holder in [event] + attributes + objects + inner {
      for relation in holder["Relationship"]?.list ?? [] {
        addRelation(relation, to: "related_object_uuid")
      }
      for opinion in holder["Opinion"]?.list ?? [] { add(opinion: opinion) }
      if let notes = holder["Note"]?.list, !notes.isEmpty {
        facts.notes.note("a note of an analyst is left out", notes.count)
      }
    }
  }

  private mutating func noteRest() {
    if let reports = event["EventReport"]?.list, !reports.isEmpty {
      facts.notes.note("a report in an event is left out", reports.count)
    }
    if let proposals = event["ShadowAttribute"]?.list, !proposals.isEmpty {
      facts.notes.note("a proposal of a new attribute is left out", proposals.count)
    }
  }

  private mutating func addRelated(_ event: JSONValue) {
    guard let title = event["info"]?.text ?? event["uuid"]?.text else { return }
    addToEvent("related-event", title, origin)
  }

  /// The event as a thing, which it is where something is said of it.
  mutating func addEventEntity() {
    let name = event["info"]?.text ?? eventEntity.rawValue
    facts.add(Entity(id: eventEntity, kind: "document", name: name), line: nil)
  }

  mutating func addToEvent(_ name: String, _ value: String, _ origin: ClaimOrigin) {
    addEventEntity()
    facts.add(property(name, of: eventEntity, value, origin), line: nil)
  }

  /// A claim of a property, of which the vocabulary is told.
  mutating func property(
    _ name: String, of entity: Entity.ID, _ value: String, _ origin: ClaimOrigin
  ) -> Claim {
    let kind = PropertyKind(
      PropertyKind.ID(name.replacing("_", with: "-")), .text, isSingleValued: false)
    facts.define(kind)
    return origin.property(kind.id, of: entity, .text(value))
  }
}

extension JSONValue {
  func organization(_ key: String) -> Source.ID? {
    self[key]?["name"]?.text.map { Source.ID($0) }
  }

  /// A time in seconds since 1970, mostly spelled as a text, or a date with a clock.
  func time(_ key: String) -> PartialDate? {
    guard let value = self[key], let text = value.spelled else { return nil }
    if let seconds = value.integer {
      return seconds > 0 ? PartialDate(secondsSince1970: Int64(seconds)) : nil
    }
    var stamp = text.replacing(" ", with: "T")
    if stamp.contains(/T.*[+-]\d{4}$/) {
      stamp.insert(":", at: stamp.index(stamp.endIndex, offsetBy: -2))
    }
    return PartialDate(timestamp: stamp)
  }
}
