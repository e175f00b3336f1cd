import EntityGraph

extension MappingDraft {
  /// Relates the entity that most others speak of, a company where there is one, to each other.
  mutating func relate(_ columns: [ColumnGuess]) {
    guard entities.count > 1 else { return }
    let center = center
    for other in entities.indices where other != center { claims.append(claim(center, other)) }
    tellMeetings(columns)
    let unknown = claims.indices.filter { claims[$0].relation == nil }
    guard unknown.count > 1 else { return }
    for place in unknown { claims[place].role = entities[claims[place].object].word }
  }

  /// The entity that the others are related to.
  var center: Int { entities.firstIndex { $0.kind == "company" } ?? 0 }

  private func claim(_ center: Int, _ other: Int) -> DraftClaim {
    if let rule = RelationWords.rule(of: entities[other].words) {
      return DraftClaim(other, center, rule, isOfFirst: true)
    }
    if let rule = RelationWords.rule(of: entities[center].words) {
      return DraftClaim(center, other, rule, isOfFirst: true)
    }
    let isTurned = entities[center].kind == "company" && entities[other].isOfKind("person")
    return isTurned
      ? DraftClaim(other, center, nil, isOfFirst: true)
      : DraftClaim(center, other, nil, isOfFirst: true)
  }

  /// Takes those who stand in a table of meetings for people who met.
  private mutating func tellMeetings(_ columns: [ColumnGuess]) {
    guard columns.contains(where: { RelationWords.tellsOfMeetings($0.words) }) else { return }
    let met = RelationWords.Rule(relation: "met", isOfSubject: true)
    for place in claims.indices where claims[place].relation == nil {
      let (subject, object) = (claims[place].subject, claims[place].object)
      let arePeople = [subject, object].allSatisfy { end in
        ["person", "organization", "legal-entity"].contains { entities[end].isOfKind($0) }
      }
      if arePeople { claims[place] = DraftClaim(subject, object, met, isOfFirst: true) }
    }
  }

  /// The claim that the table is about; not where somebody can be found or reached.
  var main: Int { claims.firstIndex { !$0.isBeside } ?? 0 }

  /// What tells the record of a row from all others, where claims are of events.
  var record: String { rowID.map { "{\($0.name)}" } ?? "line {#}" }
}
