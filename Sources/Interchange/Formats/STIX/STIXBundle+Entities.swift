import EntityGraph

extension STIXBundle {
  /// Writes an entity; one that is a document too is written as its report.
  mutating func add(_ entity: Entity) {
    countEntity()
    if ids.identified(entity).shape == nil {
      keepReport(of: Document.ID(entity.id.rawValue))
    } else {
      let object = object(of: entity)
      write(object)
    }
  }

  /// The object of an entity that is no document.
  mutating func object(of entity: Entity) -> JSONValue {
    let (id, known) = ids.identified(entity)
    let shape = known ?? .unknown
    var object = STIXBundle.members(shape.type, id)
    if !shape.isObservable {
      object.set("created", STIXTime.unknown)
      object.set("modified", STIXTime.unknown)
    }
    object.set(shape.nameKey, entity.name.isEmpty ? entity.id.rawValue : entity.name)
    object.set("identity_class", shape.identityClass)
    let isCountry = setDemanded(entity, shape, &object)
    if shape.hasAliases { object.set("aliases", entity.aliases) }
    setMarking(entity.marking, &object)
    let references = shape.isObservable ? nil : Self.references(entity.externalIDs)
    object.set("external_references", references ?? [])
    object.set("extensions", STIXExtension.use)
    if id != entity.id.rawValue { object.set(.id, entity.id.rawValue) }
    if entity.name.isEmpty { object.set(.name, "") }
    if !shape.hasAliases { object.set(.aliases, entity.aliases) }
    if references == nil { object.set(.externalIDs, entity.externalIDs) }
    setKind(entity, shape.usualKind(ofCountry: isCountry), &object)
    return object.value
  }

  /// Sets what a type demands besides a name.
  ///
  /// - Returns: Whether it is a country.
  private mutating func setDemanded(
    _ entity: Entity, _ shape: STIXShape, _ object: inout JSONMembers
  ) -> Bool {
    switch shape.type {
    case "location":
      let isCountry = graph.vocabulary.kind(entity.kind, isA: "country")
      object.set(isCountry ? "country" : "region", entity.name)
      if !isCountry {
        losses.count(
          "kind \(entity.kind)",
          "STIX demands a region, a country or coordinates of a place; its name stands as its region"
        )
      }
      return isCountry
    case "malware":
      let isFamily = text("is-family", of: entity)
      object.set("is_family", .flag(isFamily == "true"))
      if isFamily == nil {
        losses.count(
          "kind \(entity.kind)",
          "STIX demands whether it is a family of malware; nobody says so, and it is written as none"
        )
      }
    case "indicator":
      object.set("pattern", text("pattern", of: entity))
      object.set("pattern_type", text("pattern-type", of: entity))
      let start = text("valid-from", of: entity).flatMap { PartialDate(timestamp: $0) }
      object.set("valid_from", start.flatMap { STIXTime.first(of: $0) } ?? unknownTime())
    case "observed-data": setObserved(entity, &object)
    default: break
    }
    return false
  }

  private mutating func setObserved(_ entity: Entity, _ object: inout JSONMembers) {
    for name in ["first-observed", "last-observed"] as [PropertyKind.ID] {
      let time = text(name, of: entity).flatMap { PartialDate(timestamp: $0) }
      object.set(
        name.rawValue.replacing("-", with: "_"),
        time.flatMap { STIXTime.first(of: $0) } ?? unknownTime())
    }
    let number = text("number-observed", of: entity).flatMap { Int($0) }
    object.set("number_observed", .wholeNumber(max(number ?? 1, 1)))
    object.set("object_refs", ids.observed(by: entity))
  }

  private func text(_ name: PropertyKind.ID, of entity: Entity) -> String? {
    graph.properties(of: entity.id).first { $0.name == name }?.positions.first?.value.text
  }

  mutating func setMarking(_ marking: String?, _ object: inout JSONMembers) {
    object.set("object_marking_refs", marking.map { [reference(marking: $0)] } ?? [])
  }

  /// Sets what STIX has no place for.
  mutating func setKind(
    _ entity: Entity, _ usual: EntityKind.ID?, _ object: inout JSONMembers
  ) {
    if usual != entity.kind {
      object.set(.kind, entity.kind.rawValue)
      losses.count(
        "kind \(entity.kind)", "STIX has no type for it; it stands in x_backchannel_kind")
    }
    object.set(.unnamed, ifSo: entity.isUnnamed)
    object.set(.eventType, entity.eventType?.rawValue)
    object.set(.reliability, entity.reliability?.rawValue)
    object.set(.formerIDs, entity.formerIDs.map(\.rawValue))
  }

  /// The references that say identifiers elsewhere; `nil` where they could not be read again.
  static func references(_ externalIDs: [String]) -> [JSONValue]? {
    let references = externalIDs.map { id in
      let parts = id.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      var reference = JSONMembers()
      reference.set("source_name", String(parts[0]))
      reference.set("external_id", String(parts.last ?? ""))
      return reference.value
    }
    return references.map { STIXReference($0).externalID } == externalIDs ? references : nil
  }
}
