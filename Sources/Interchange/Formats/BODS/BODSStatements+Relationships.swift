import EntityGraph

extension BODSStatements {
  /// The statements that are whole once a claim comes, which may be one more interest of the last.
  mutating func statements(before claim: Claim) -> [JSONValue] {
    switch claim.statement {
    case .relation(let subject, let kind, let object):
      guard let type = interest(claim, subject, kind, object) else { return [] }
      let ends = type.isTurned ? (subject, object) : (object, subject)
      claimCount += 1
      let next = BODSRelationship(claim, of: ends.0, .text(ends.1.rawValue))
      if pending?.isContinued(by: next) != true {
        let last = lastStatements()
        pending = next
        pending?.add(type, claim)
        return last
      }
      pending?.add(type, claim)
      return []
    case .property(let subject, BODSFacts.unspecifiedOwner.id, let value):
      return unspecified(claim, subject, value.text)
    case .property: return []
    case .role:
      losses.count("graph", "BODS has no events; roles in them are left out")
      return []
    }
  }

  private mutating func unspecified(
    _ claim: Claim, _ subject: Entity.ID, _ why: String
  ) -> [JSONValue] {
    guard isSayable(claim) else { return [] }
    if !BODSParty.reasons.contains(why) {
      losses.count(
        "property \(BODSFacts.unspecifiedOwner.id)",
        "BODS has a list of reasons, and this is none; it becomes unknown")
    }
    var reason = JSONMembers()
    reason.set("reason", BODSParty.reasons.contains(why) ? why : "unknown")
    reason.set("description", claim.paraphrase)
    claimCount += 1
    let last = lastStatements()
    pending = BODSRelationship(claim, of: subject, reason.value)
    return last
  }

  /// The last statements, once there are no more claims of their record.
  mutating func lastStatements() -> [JSONValue] {
    guard let told = pending else { return [] }
    pending = nil
    return told.statements.isEmpty
      ? [statement(told, told.claim, [])]
      : told.statements.map { statement(told, $0[0].claim, $0) }
  }

  private mutating func statement(
    _ told: BODSRelationship, _ claim: Claim, _ interests: [BODSRelationship.Interest]
  ) -> JSONValue {
    let id = id(of: claim) ?? ownID("claim:\(claim.identity)")
    var notes = BODSAnnotations()
    var object = envelope(
      id: id, record: id, type: "relationship", about: told.subject, claim,
      status: claim.withdrawn == nil ? "new" : "closed", &notes)
    var details = JSONMembers()
    details.set("isComponent", .flag(false))
    details.set("subject", told.subject.rawValue)
    details.set("interestedParty", told.party)
    var written: [JSONValue] = []
    for (type, claim) in interests {
      written.append(
        type.json(claim, at: "/recordDetails/interests/\(written.count)", &notes))
    }
    details.set("interests", written)
    object.set("recordDetails", details.value)
    object.set("annotations", notes.annotations)
    return object.value
  }
}
