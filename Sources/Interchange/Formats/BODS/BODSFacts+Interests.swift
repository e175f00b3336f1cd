import EntityGraph

extension BODSFacts {
  /// What a statement says of the interests of a party in a subject.
  mutating func interests(_ statement: BODSStatement, _ origin: ClaimOrigin) -> [Claim] {
    noteFields(
      of: statement,
      besides: [
        "subject", "interestedParty", "interests", "componentRecords", "componentStatementIDs",
      ])
    guard case .thing(let subject) = statement.reference("subject") else {
      facts.notes.note("a relationship without a subject is left out", line: statement.line)
      return []
    }
    let subjectID = id(of: subject)
    switch party(of: statement) {
    case .unspecified(let reason, let description):
      var origin = origin
      origin.paraphrase = description
      facts.define(Self.unspecifiedOwner)
      return [origin.property(Self.unspecifiedOwner.id, of: subjectID, .text(reason))]
    case .thing(let party):
      let kinds = statement.interests.map { interest in
        BODSTypes.interest(interest.type)?.kind ?? RelationKind.ID(interest.type.asSlug)
      }
      return zip(statement.interests, origin.parts(kinds, of: statement.record)).map {
        claim($0, of: id(of: party), in: subjectID, statement, $1)
      }
    }
  }

  /// Who has the interests; a person of whom nothing is known is nobody.
  private func party(of statement: BODSStatement) -> BODSReference {
    let party =
      statement.reference("interestedParty") ?? .unspecified(reason: "unknown", description: nil)
    if case .thing(let id) = party, let thing = history.things.thing(id),
      history.statements[thing.statements[0]].isNobody
    {
      return history.statements[thing.statements[0]].reason
    }
    return party
  }

  private func id(of reference: String) -> Entity.ID {
    history.things.thing(reference)?.id ?? Entity.ID(reference)
  }

  private mutating func claim(
    _ interest: BODSInterest, of party: Entity.ID, in subject: Entity.ID,
    _ statement: BODSStatement, _ origin: ClaimOrigin
  ) -> Claim {
    note(interest, statement)
    let type = type(interest.type, line: statement.line)
    var origin = origin
    origin.paraphrase = interest.details
    if statement.isClosed, interest.end == nil { origin.withdrawn = statement.day }
    let ends = type.isTurned ? (subject, party) : (party, subject)
    return origin.relation(
      ends.0, type.kind, ends.1, during: interest.period, with: attributes(interest, type))
  }

  private mutating func attributes(
    _ interest: BODSInterest, _ type: BODSTypes.Interest
  ) -> [Attribute] {
    var attributes: [(PropertyKind, Value)] = []
    if let share = interest.share { attributes.append((type.share, .number(share))) }
    if let right = type.right { attributes.append((.right, .text(right))) }
    if type.isNominee { attributes.append((.nominee, .text("true"))) }
    if let isBeneficial = interest.isBeneficial {
      attributes.append((.beneficial, .text(String(isBeneficial))))
    }
    if let isDirect = interest.isDirect {
      attributes.append((.direct, .text(String(isDirect))))
    }
    for (kind, _) in attributes { facts.define(kind) }
    return attributes.map { Attribute($0.0.id, $0.1) }
  }

  private mutating func type(_ type: String, line: Int) -> BODSTypes.Interest {
    if let known = BODSTypes.interest(type) {
      if known.kind == BODSTypes.unknown.id { facts.define(BODSTypes.unknown) }
      return known
    }
    facts.notes.note("interests of the type \(type) become a kind of their own", line: line)
    let id = RelationKind.ID(type.asSlug)
    facts.define(RelationKind(id, "has as \(type.asSlug.replacing("-", with: " "))", .control))
    return BODSTypes.Interest(kind: id)
  }

  private mutating func note(_ interest: BODSInterest, _ statement: BODSStatement) {
    BODSInterest.noteFields(of: interest.value, &facts, line: statement.line)
    if interest.hasOddTime {
      facts.notes.note(
        "an interest whose dates are none, or end before they start, lacks them",
        line: statement.line)
    }
    if interest.hasHalfOpenRange {
      facts.notes.note(
        "a range of shares that leaves out one of its ends is kept with both", line: statement.line)
    }
    if interest.hasOddShare {
      facts.notes.note(
        "the share in statement \(statement.id) is no part of a hundred, or starts behind its end;"
          + " the relation is kept without it", line: statement.line)
    } else if interest.value["share"] != nil, interest.share == nil {
      facts.notes.note("a share without a number is left out", line: statement.line)
    }
    if statement.isClosed, interest.end == nil {
      facts.notes.note(
        "an interest of a closed record that has no end counts as taken back", line: statement.line)
    }
  }
}

extension BODSStatement {
  /// The interests, or one of an unknown type where none is given.
  fileprivate var interests: [BODSInterest] {
    let components = details["componentRecords"] ?? details["componentStatementIDs"]
    let isSum = components?.list?.isEmpty == false
    let interests = details["interests"]?.list ?? []
    return (interests.isEmpty ? [.object([])] : interests).map { BODSInterest($0, isSum: isSum) }
  }
}
