import EntityGraph

extension STIXFacts {
  mutating func addOwnClaim(_ object: STIXObject) {
    guard object.own(.unasserted)?.flag != true else { return }
    guard let statement = ownStatement(object) else {
      return facts.notes.note(
        "an object of Backchannel's extension that does not say all is left out", line: object.line)
    }
    for document in index.documents(of: object) {
      cite(document)
      var claim = Claim(document: document, statement: statement)
      setOwnSource(of: object, &claim)
      setOwnCircumstances(of: object, &claim)
      facts.add(claim, line: object.line)
      if ["relationship", "sighting"].contains(object.type) { addOpinions(on: object, claim) }
    }
  }

  private func ownStatement(_ object: STIXObject) -> Claim.Statement? {
    if object.type == "sighting" {
      guard let sighted = object["sighting_of_ref"],
        let observer = object.texts("where_sighted_refs").first
      else { return nil }
      return .relation(
        subject: index.entity(observer), kind: "sighted", object: index.entity(sighted))
    }
    let type = object["relationship_type"].map(STIXTypes.relation)
    let isTurned = object.own(.kind) == nil && type?.isTurned == true
    let ends = [
      object.own(.subject)?.text ?? object["source_ref"] ?? object.texts("object_refs").first,
      object.own(.object)?.text ?? object["target_ref"],
    ].map { $0.map(index.entity) }
    guard let subject = ends[0] else { return nil }
    if let name = object.own(.property)?.text {
      guard let value = object.own(.value).flatMap(STIXValue.value) else { return nil }
      return .property(of: subject, name: PropertyKind.ID(name), value: value)
    }
    guard let other = ends[1] else { return nil }
    if let role = object.own(.role)?.text {
      return .role(EventType.Role(role), of: other, filler: subject)
    }
    guard let kind = object.own(.kind)?.text.map({ RelationKind.ID($0) }) ?? type?.kind else {
      return nil
    }
    return isTurned
      ? .relation(subject: other, kind: kind, object: subject)
      : .relation(subject: subject, kind: kind, object: other)
  }

  private func setOwnSource(of object: STIXObject, _ claim: inout Claim) {
    let claimants = object.ownTexts(.claimants) ?? object.texts("created_by_ref")
    claim.claimants = claimants.map { index.source($0) }
    claim.stance =
      object.own(.stance)?.text.flatMap { Claim.Stance(rawValue: $0) } ?? .asserts
    claim.locator = object.own(.locator)?.text
    claim.credibility =
      object.own(.credibility)?.integer.flatMap { Credibility(rawValue: $0) } ?? object.credibility
    claim.claimed = object.own(.claimed)?.text.flatMap { STIXValue.date($0) }
    if object.isRevoked {
      claim.withdrawn =
        object.own(.withdrawn)?.text.flatMap { STIXValue.date($0) } ?? object.modified
    }
    claim.paraphrase = object.paraphrase
  }

  private func setOwnCircumstances(of object: STIXObject, _ claim: inout Claim) {
    claim.period =
      object.own(.period)?.text.flatMap { STIXValue.period($0) }
      ?? object.period("start_time", "stop_time") ?? object.period("first_seen", "last_seen")
    claim.isMomentary = object.own(.momentary)?.flag
    claim.channel = object.own(.channel)?.text.map { index.entity($0) }
    claim.events = (object.ownTexts(.events) ?? []).map { index.entity($0) }.sorted()
    let marking = index.markings.strictest(of: object.value)
      .map { [Attribute(Claim.markingName, .text($0))] }
    let with = (object.own(.with)?.list ?? []).compactMap(STIXValue.attribute)
    claim.with = (with + (marking ?? [])).sorted { $0.name < $1.name }
  }
}

extension STIXObject {
  /// What was said, in the words of who wrote it down.
  fileprivate var paraphrase: String? {
    switch type {
    case "relationship", "sighting": self["description"]
    case "note": self["abstract"] == nil ? nil : self["content"]
    default: self["explanation"]
    }
  }
}
