import EntityGraph

extension FTMObjects {
  /// What no document says of an entity: its names and the ids that it has elsewhere.
  mutating func definition(of entity: Entity) -> FTMObject {
    let schema = schema(of: entity.id)
    var object = FTMObject(ids.id(of: entity.id), schema: schema)
    setNames(of: entity, &object)
    for id in entity.externalIDs { addExternalID(id, to: &object) }
    object.formerIDs = (entity.formerIDs + graph.joinedIDs(of: entity.id)).map(\.rawValue)
    countLosses(of: entity, schema)
    return object
  }

  private mutating func setNames(of entity: Entity, _ object: inout FTMObject) {
    guard FTMModel.standard.property("name", of: object.schema) != nil else {
      object.caption = entity.name
      for _ in entity.aliases {
        losses.count("column aliases", "left out, as \(object.schema) has no names")
      }
      return
    }
    object.set("name", [entity.name])
    setCaption(entity.name, &object)
    object.set("alias", entity.aliases)
  }

  /// Has the name stand where the schema has it first.
  private func setCaption(_ name: String, _ object: inout FTMObject) {
    let model = FTMModel.standard
    guard let first = model.schemata[object.schema]?.captions.first, first != "name" else {
      if name.isEmpty { object.caption = name }
      return
    }
    let type = model.property(first, of: object.schema)?.type
    if type == "identifier" || name.isEmpty {
      object.caption = name
    } else {
      object.set(first, [name])
    }
  }

  /// Adds an id such as `imoNumber:123` or `wikidata:Q1`.
  private mutating func addExternalID(_ id: String, to object: inout FTMObject) {
    let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
    let name = FTMPropertyNames.name(ofScheme: parts[0])
    let model = FTMModel.standard
    if parts.count == 2, model.property(name, of: object.schema)?.type == "identifier" {
      return object.set(name, [parts[1]])
    }
    let register = "registrationNumber"
    guard parts.count == 2, parts[0].contains("-"),
      model.property(register, of: object.schema) != nil
    else {
      return losses.count(
        "column external_ids",
        "left out, as \(object.schema) has no place for identifiers of the scheme \(parts[0])")
    }
    object.set(register, [parts[1]])
    losses.count(
      "column external_ids",
      "FollowTheMoney has numbers in registers without the register; that of \(parts[0]) is left out"
    )
  }

  private mutating func countLosses(of entity: Entity, _ schema: String) {
    let kind = entity.kind.rawValue
    if !FTMSchemata.isExact(kind) {
      losses.count("kind \(kind)", "FollowTheMoney has no schema for it; it becomes \(schema)")
    }
    if entity.isUnnamed {
      losses.count(
        "column unnamed", "FollowTheMoney cannot say that a name only describes somebody")
    }
    if entity.eventType != nil {
      losses.count("column event_type", "left out, as FollowTheMoney has no types of events")
    }
    if entity.reliability != nil {
      losses.count("column reliability", "left out, as FollowTheMoney has no ratings")
    }
    if entity.marking != nil {
      losses.count("column marking", "left out, as FollowTheMoney has no handling markings")
    }
  }

  /// A value of a property, as its claim gives it; `nil`, counted, where there is no place for it.
  mutating func property(
    _ claim: Claim, _ entity: Entity.ID, _ property: PropertyKind.ID, _ value: Value
  ) -> FTMObject? {
    let schema = schema(of: entity)
    guard !isStandIn(entity), let (name, text) = said(property, value, in: schema) else {
      return nil
    }
    let id = reference(entity)
    countLosses(of: claim, besides: id)
    if claim.period != nil || claim.isMomentary != nil {
      losses.count(
        "property \(property)", "FollowTheMoney cannot say when it was so; that is left out")
    }
    if claim.paraphrase != nil {
      losses.count(
        "property \(property)",
        "FollowTheMoney has no place for the words in which a value is given; they are left out")
    }
    var object = object(id, schema: schema, of: claim)
    object.set(name, [text])
    return object
  }

  /// A relation as a property of its subject, where that says as much; `nil` where it does not.
  mutating func reference(
    _ claim: Claim, _ subject: Entity.ID, _ kind: RelationKind.ID, _ object: Entity.ID
  ) -> FTMObject? {
    guard claim.saysNothingElse, !keepsRecord(claim, of: subject), !isStandIn(subject),
      !isStandIn(object),
      let name = FTMKinds.property(
        ofReference: kind.rawValue, from: schema(of: subject), to: schema(of: object))
    else { return nil }
    let id = reference(subject)
    countLosses(of: claim, besides: id)
    var told = self.object(id, schema: schema(of: subject), of: claim)
    told.set(name, [reference(object)])
    return told
  }

  /// Whether a claim was a record of its own, whose id a relation can have and a property cannot.
  private func keepsRecord(_ claim: Claim, of subject: Entity.ID) -> Bool {
    claim.locator.map { $0 != ids.id(of: subject) && FTMIDs.isTaken($0) } ?? false
  }

  /// Counts what no object has a place for, whatever its claim says.
  mutating func countLosses(of claim: Claim, besides id: String) {
    if let locator = claim.locator, locator != id {
      losses.count(
        "graph",
        "FollowTheMoney has no place for where in a document a claim stands; it is left out")
    }
    if case .property = claim.statement {
      for attribute in claim.with {
        losses.count(
          "property \(attribute.name)", "left out, as values have no properties in FollowTheMoney")
      }
      if claim.channel != nil || !claim.events.isEmpty {
        losses.count(
          "graph", "values have no channels and no events in FollowTheMoney; they are left out")
      }
    }
  }
}

extension Claim {
  /// Whether it says of its relation only that it holds.
  fileprivate var saysNothingElse: Bool {
    period == nil && isMomentary == nil && channel == nil && events.isEmpty && with.isEmpty
      && paraphrase == nil
  }
}
