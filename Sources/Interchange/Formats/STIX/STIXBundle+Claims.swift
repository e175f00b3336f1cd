import EntityGraph

extension STIXBundle {
  /// The object of a claim with its id; before it what it is an opinion about, where nobody asserts it.
  mutating func object(of claim: Claim) -> (id: String, object: JSONValue) {
    let type = ids.type(of: claim)
    let id = ids.id(of: claim, as: type)
    var object = members(of: claim, type, id)
    switch type {
    case "relationship": setRelationship(claim, &object)
    case "sighting": setSighting(claim, &object)
    case "note": setNote(claim, &object)
    default: setOpinion(claim, &object)
    }
    setOwn(claim, &object)
    return (id, object.value)
  }

  /// What every claim has that STIX has a place for.
  private mutating func members(of claim: Claim, _ type: String, _ id: String) -> JSONMembers {
    var object = STIXBundle.members(type, id)
    object.set("created_by_ref", claim.claimants.last.map { reference($0) })
    let created = claim.claimed.flatMap { STIXTime.first(of: $0) } ?? unknownTime()
    let withdrawn = claim.withdrawn.flatMap { STIXTime.first(of: $0) }
    object.set("created", created)
    object.set("modified", withdrawn.map { max($0, created) } ?? created)
    object.set("revoked", ifSo: claim.withdrawn != nil)
    object.set("confidence", claim.credibility?.confidence.map { .wholeNumber($0) })
    object.set(
      "external_references",
      claim.claimants.dropLast().map { source in
        var reference = JSONMembers()
        reference.set("source_name", graph.name(of: source))
        reference.set("description", "said it first")
        return reference.value
      })
    object.set("object_marking_refs", claim.marking.map { [reference(marking: $0)] } ?? [])
    return object
  }

  static func members(_ type: String, _ id: String) -> JSONMembers {
    var object = JSONMembers()
    object.set("type", type)
    object.set("spec_version", "2.1")
    object.set("id", id)
    return object
  }

  private mutating func setRelationship(_ claim: Claim, _ object: inout JSONMembers) {
    set(claim.statement, &object)
    object.set("description", claim.paraphrase)
    setTime(of: claim, ("start_time", "stop_time"), &object) { $0 < $1 }
  }

  private mutating func setSighting(_ claim: Claim, _ object: inout JSONMembers) {
    guard case .relation(let observer, _, let sighted) = claim.statement else { return }
    object.set("description", claim.paraphrase)
    object.set("sighting_of_ref", reference(sighted))
    object.set("where_sighted_refs", [reference(observer)])
    object.set("count", claim.sightingCount.map { .wholeNumber($0) })
    object.set("observed_data_refs", ids.observedData(of: claim))
    setTime(of: claim, ("first_seen", "last_seen"), &object) { $0 <= $1 }
  }

  /// Sets the first and the last second of a claim's time, and the time itself where these say less.
  private mutating func setTime(
    of claim: Claim, _ keys: (start: String, stop: String), _ object: inout JSONMembers,
    where areInOrder: (String, String) -> Bool
  ) {
    guard let period = claim.period else { return }
    let start = period.start.date.flatMap { STIXTime.first(of: $0) }
    var stop = period.end.date.flatMap { STIXTime.last(of: $0) }
    if let start, let end = stop, !areInOrder(start, end) { stop = nil }
    object.set(keys.start, start)
    object.set(keys.stop, stop)
    let read = Period(
      from: start.flatMap { PartialDate(timestamp: $0) },
      until: stop.flatMap { PartialDate(timestamp: $0) })
    guard read != period else { return }
    object.set(.period, period.description)
    let isLess = [period.start.date, period.end.date].compactMap(\.self).contains {
      !STIXTime.isExact($0)
    }
    if isLess {
      losses.count(
        "graph",
        "STIX has times to the second, by Greenwich; less exact ones stand as the first or last second that they may mean, and as they are in x_backchannel_period"
      )
    }
  }

  private mutating func setNote(_ claim: Claim, _ object: inout JSONMembers) {
    set(claim.statement, &object, said: claim.paraphrase)
    object.set(.period, claim.period?.description)
  }

  private mutating func setOpinion(_ claim: Claim, _ object: inout JSONMembers) {
    object.set("opinion", claim.stance.opinion.rawValue)
    object.set("explanation", claim.paraphrase)
    var judged = objections.ids(asserting: claim.statement)
    if judged.isEmpty { judged = [reference(unasserted: claim.statement)] }
    object.set("object_refs", judged)
    object.set(.period, claim.period?.description)
    switch claim.statement {
    case .relation(let subject, let kind, let other):
      object.set(.subject, reference(subject))
      object.set(.kind, kind.rawValue)
      object.set(.object, reference(other))
    case .role(let role, let event, let filler):
      object.set(.subject, reference(filler))
      object.set(.role, role.rawValue)
      object.set(.object, reference(event))
    case .property(let subject, let name, let value):
      object.set(.subject, reference(subject))
      object.set(.property, name.rawValue)
      object.set(.value, STIXValue.json(value))
    }
  }

  /// Writes what only stands there for opinions, once.
  private mutating func reference(unasserted statement: Claim.Statement) -> String {
    let type = statement.stixType
    return write(once: STIXIDs.id(ofUnasserted: statement, as: type)) { bundle, id in
      bundle.losses.count(
        "graph",
        "an opinion is about an object, and one that nobody asserts stands there for it, marked x_backchannel_unasserted"
      )
      var object = STIXBundle.members(type, id)
      object.set("created", STIXTime.unknown)
      object.set("modified", STIXTime.unknown)
      bundle.set(statement, &object)
      object.set("extensions", STIXExtension.use)
      object.set(.unasserted, ifSo: true)
      return object.value
    }
  }

  /// Sets what STIX has no place for.
  private mutating func setOwn(_ claim: Claim, _ object: inout JSONMembers) {
    object.set("extensions", STIXExtension.use)
    if claim.claimants.count > 1 {
      object.set(.claimants, claim.claimants.map { reference($0) })
    }
    object.set(.channel, claim.channel.map { reference($0) })
    object.set(.events, claim.events.map { reference($0) })
    object.set(.locator, claim.locator)
    object.set(.momentary, claim.isMomentary.map { .flag($0) })
    object.set(.credibility, claim.credibility == .unknown ? .wholeNumber(6) : nil)
    object.set(.stance, claim.stixStance)
    object.set(.claimed, claim.claimed?.text)
    object.set(.withdrawn, claim.withdrawn?.text)
    let isMarked = claim.marking != nil
    object.set(
      STIXExtension.Property.with.key,
      claim.with.filter { !isMarked || $0.name != Claim.markingName }
        .map { STIXValue.json($0.value, named: $0.name) })
  }
}

extension Claim {
  /// Its stance, where that is no assertion.
  fileprivate var stixStance: String? { stance == .asserts ? nil : stance.rawValue }

  static let markingName: PropertyKind.ID = "marking"

  /// Its handling marking, where it has one.
  var marking: String? {
    let markings = with.filter { $0.name == Self.markingName }
    guard markings.count == 1, case .text(let text) = markings[0].value else { return nil }
    return text
  }
}

extension Claim.Stance {
  /// The opinion of who takes it.
  fileprivate var opinion: STIXOpinion.Word {
    switch self {
    case .asserts: .stronglyAgree
    case .supposes: .agree
    case .doubts: .disagree
    case .denies: .stronglyDisagree
    }
  }
}

extension Credibility {
  /// The confidence that appendix A of STIX gives it; `nil` where it cannot be judged.
  fileprivate var confidence: Int? {
    switch self {
    case .confirmed: 90
    case .probablyTrue: 70
    case .possiblyTrue: 50
    case .doubtful: 30
    case .improbable: 10
    case .unknown: nil
    }
  }
}
