import EntityGraph

extension STIXBundle {
  /// The report that a document is, without the objects that it carries.
  mutating func object(of document: Document) -> JSONValue {
    let id = ids.id(of: document.id)
    var object = STIXBundle.members("report", id)
    object.set("created_by_ref", (document.author ?? document.publisher).map { reference($0) })
    let published = document.published?.start.date.flatMap { STIXTime.first(of: $0) }
    let time = published ?? unknownTime()
    object.set("created", time)
    object.set("modified", time)
    object.set("name", document.title.isEmpty ? document.id.rawValue : document.title)
    object.set("published", time)
    object.set("lang", document.language)
    setReferences(document, &object)
    object.set("extensions", STIXExtension.use)
    if id != document.id.rawValue { object.set(.id, document.id.rawValue) }
    setOwn(document, &object)
    let entity = graph.vertex(of: Entity.ID(document.id.rawValue)).map { graph.entity(at: $0) }
    setMarking(document.marking, &object)
    if let entity { setEntity(entity, document, &object) }
    return object.value
  }

  private func setReferences(_ document: Document, _ object: inout JSONMembers) {
    guard let url = document.url, url.isAddress else { return }
    var reference = JSONMembers()
    reference.set(
      "source_name", document.publisher.map { graph.name(of: $0) } ?? document.title)
    reference.set("url", url)
    object.set("external_references", [reference.value])
  }

  private mutating func setOwn(_ document: Document, _ object: inout JSONMembers) {
    object.set(.author, document.author.map { reference($0) })
    object.set(.publisher, document.publisher.map { reference($0) })
    object.set(.published, document.published?.description)
    object.set(.reliability, document.reliability?.rawValue)
    object.set(.republishes, document.republishes?.rawValue)
    object.set(
      STIXExtension.Property.repeats.key,
      document.repeats.map { place in
        var members = JSONMembers()
        members.set("locator", place.locator)
        members.set("original", place.original)
        return members.value
      })
    object.set(.retrieved, document.retrieved?.text)
    object.set(.place, document.url.flatMap { $0.isAddress ? nil : $0 })
  }

  /// Adds that a document is an entity too.
  private mutating func setEntity(
    _ entity: Entity, _ document: Document, _ object: inout JSONMembers
  ) {
    if entity.name != document.title { object.set(.name, entity.name) }
    object.set(.aliases, entity.aliases)
    object.set(.externalIDs, entity.externalIDs)
    object.set(.kind, entity.kind.rawValue)
    object.set(.entityReliability, entity.reliability?.rawValue)
    object.set(.entityMarking, entity.marking)
    object.set(.unnamed, ifSo: entity.isUnnamed)
    object.set(.eventType, entity.eventType?.rawValue)
    object.set(.formerIDs, entity.formerIDs.map(\.rawValue))
  }
}
