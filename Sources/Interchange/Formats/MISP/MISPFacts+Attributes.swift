import EntityGraph

extension MISPFacts {
  /// Adds an attribute of the event: a thing, two that are joined, or a property of the event.
  mutating func add(attribute: JSONValue) {
    guard let type = attribute["type"]?.text, let value = attribute["value"]?.spelled else {
      return facts.notes.note("an attribute without a type or a value is left out")
    }
    let origin = origin(of: attribute)
    let parts = zip(type.split(separator: "|"), value.split(separator: "|"))
      .map { (String($0), String($1)) }
    let id = attribute["uuid"]?.text ?? "\(eventEntity)/\(type):\(value)"
    if parts.count == 2, MISPTypes.attributes[parts[0].0] != nil {
      addPair(attribute, id, parts, origin)
    } else if let kind = Self.targets[type] {
      addTarget(attribute, id, kind, value, origin)
    } else if MISPTypes.attributes[type] != nil {
      let entity = addThing(id, id, type, value)
      addCategory(attribute, id, entity, origin)
    } else {
      addEventEntity()
      add(property(type, of: eventEntity, value, origin), of: attribute, id)
    }
    propose(attribute, of: things[id] ?? eventEntity, type)
    if let entity = things[id] { addClusters(of: attribute, entity) }
  }

  /// Adds two things that one attribute names, such as a domain and its address, or a thing and a
  /// property of it, such as a port.
  private mutating func addPair(
    _ attribute: JSONValue, _ id: String, _ parts: [(String, String)], _ origin: ClaimOrigin
  ) {
    let first = addThing(id, "\(id)/\(parts[0].0)", parts[0].0, parts[0].1)
    guard MISPTypes.attributes[parts[1].0] != nil else {
      return add(property(parts[1].0, of: first, parts[1].1, origin), of: attribute, id)
    }
    let second = addThing("\(id)/\(parts[1].0)", "\(id)/\(parts[1].0)", parts[1].0, parts[1].1)
    let isAddress = parts[1].0.hasPrefix("ip")
    let purpose = Attribute("purpose", .text("\(parts[0].0) and \(parts[1].0)"))
    let claim = origin.relation(
      first, isAddress ? "resolves-to" : "linked-to", second, during: attribute.days,
      with: isAddress ? [] : [purpose])
    add(claim, of: attribute, id)
  }

  private mutating func addThing(
    _ reference: String, _ id: String, _ type: String, _ value: String
  ) -> Entity.ID {
    let (kind, scheme) = MISPTypes.attributes[type] ?? ("observable", nil)
    var entity = Entity(id: Entity.ID(id), kind: kind, name: value)
    entity.externalIDs = scheme.map { ["\($0):\(value)"] } ?? []
    facts.add(entity, line: nil)
    refer(reference, to: entity.id, kind)
    return entity.id
  }

  private mutating func addCategory(
    _ attribute: JSONValue, _ id: String, _ entity: Entity.ID, _ origin: ClaimOrigin
  ) {
    let word = attribute["category"]?.text ?? attribute["type"]?.text ?? ""
    var claim = property("category", of: entity, word, origin)
    claim.period = attribute.days
    add(claim, of: attribute, id)
  }

  /// Adds what an attribute says, and what others make of it.
  mutating func add(_ claim: Claim, of attribute: JSONValue, _ id: String) {
    facts.add(claim, line: nil)
    judged[id, default: []].append(claim)
    for sighting in attribute["Sighting"]?.list ?? [] {
      if let seen = claim.sighted(sighting) {
        facts.add(seen, line: nil)
      } else {
        facts.notes.note("a sighting of a type that is not known is left out")
      }
    }
    for tag in MISPTags(attribute).others {
      facts.add(property("tag", of: claim.subject, tag, origin(of: attribute)), line: nil)
    }
  }

  /// Adds what others propose instead of a value, or to delete it.
  mutating func propose(_ attribute: JSONValue, of entity: Entity.ID, _ name: String) {
    for proposal in attribute["ShadowAttribute"]?.list ?? [] {
      var origin = origin
      origin.locator = proposal["uuid"]?.text
      origin.claimants = [proposal.organization("Org")].compactMap(\.self)
      origin.claimed = proposal.time("timestamp")
      let isDeletion = proposal["proposal_to_delete"]?.isTrue ?? false
      origin.stance = isDeletion ? .doubts : .supposes
      let value = (isDeletion ? attribute : proposal)["value"]?.spelled
      guard let value else { continue }
      facts.add(property(name, of: entity, value, origin), line: nil)
    }
  }

  /// Who says what an attribute or an object says, when and how sure.
  func origin(of value: JSONValue) -> ClaimOrigin {
    let tags = MISPTags(value)
    var origin = origin
    origin.locator = value["uuid"]?.text
    origin.claimed = value.time("timestamp") ?? origin.claimed
    origin.credibility = tags.credibility ?? origin.credibility
    origin.marking = tags.marking
    if tags.isUnlikely { origin.stance = .supposes }
    if let comment = value["comment"]?.text, !comment.isEmpty { origin.paraphrase = comment }
    if value["deleted"]?.isTrue == true { origin.withdrawn = origin.claimed }
    return origin
  }
}

extension JSONValue {
  /// From when to when it was seen.
  var days: Period? { Period(from: day("first_seen"), until: day("last_seen")) }

  /// Whether it is true, also as a number or a text.
  fileprivate var isTrue: Bool { flag ?? (spelled == "1" || spelled == "true") }

  /// A time of validity, the day alone where it is midnight.
  fileprivate func day(_ key: String) -> PartialDate? {
    guard let text = self[key]?.text else { return nil }
    return PartialDate(timestamp: text.contains("T00:00:00") ? String(text.prefix(10)) : text)
  }
}

extension Claim {
  /// What it speaks of first.
  fileprivate var subject: Entity.ID {
    switch statement {
    case .relation(let subject, _, _): subject
    case .property(let entity, _, _): entity
    case .role(_, let event, _): event
    }
  }

  /// The same as a sighting makes it: seen, not so, or so until then; `nil` for another type.
  fileprivate func sighted(_ sighting: JSONValue) -> Claim? {
    var claim = self
    claim.locator = sighting["uuid"]?.text
    claim.claimants = [sighting.organization("Organisation"), sighting["source"].flatMap(\.source)]
      .compactMap(\.self)
    claim.claimed = sighting.time("date_sighting")
    (claim.paraphrase, claim.credibility, claim.withdrawn) = (nil, nil, nil)
    switch sighting["type"]?.spelled {
    case "0": claim.stance = .asserts
    case "1": claim.stance = .denies
    case "2":
      claim.stance = .asserts
      claim.period = Period(from: period?.start.date, until: claim.claimed) ?? period
    default: return nil
    }
    return claim
  }
}

extension JSONValue {
  fileprivate var source: Source.ID? { text.flatMap { $0.isEmpty ? nil : Source.ID($0) } }
}
