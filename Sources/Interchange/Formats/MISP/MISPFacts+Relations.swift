import EntityGraph

extension MISPFacts {
  /// Adds what an object or an analyst says of two things.
  mutating func addRelation(_ reference: JSONValue, to key: String) {
    guard let from = reference["object_uuid"]?.text, let to = reference[key]?.text,
      let type = reference["relationship_type"]?.text
    else { return facts.notes.note("a reference without a type or an end is left out") }
    guard reference["deleted"] != .flag(true) else {
      return facts.notes.note("a reference that was deleted is left out")
    }
    let ends = (thing(from), thing(to))
    let (kind, isTurned) = relation(type, ends.0, ends.1)
    var origin = origin(of: reference)
    if let authors = reference["authors"]?.text { origin.claimants = [Source.ID(authors)] }
    origin.claimed = reference.time("modified") ?? reference.time("timestamp") ?? origin.claimed
    let claim =
      isTurned
      ? origin.relation(ends.1, kind, ends.0) : origin.relation(ends.0, kind, ends.1)
    facts.add(claim, line: nil)
    if let id = reference["uuid"]?.text { judged[id, default: []].append(claim) }
  }

  private mutating func thing(_ id: String) -> Entity.ID {
    let entity = things[id] ?? Entity.ID(id)
    if entity == eventEntity { addEventEntity() }
    return entity
  }

  /// The kind that a type of relationship is; to own an account is to hold it.
  mutating func relation(
    _ type: String, _ subject: Entity.ID, _ object: Entity.ID? = nil
  ) -> (RelationKind.ID, isTurned: Bool) {
    if type == "owner-of", isAccount(object) { return ("holds-account", false) }
    if type == "belongs-to" || type == "owned-by", isAccount(subject) {
      return ("holds-account", true)
    }
    if let known = MISPTypes.relations[type] { return known }
    let id = RelationKind.ID(type)
    if Vocabulary.standard.relations[id] == nil {
      facts.notes.note("relationships of the type \(type) become a kind of their own")
      facts.define(RelationKind(id, type.replacing("-", with: " "), .affiliation))
    }
    return (id, false)
  }

  private func isAccount(_ entity: Entity.ID?) -> Bool {
    let kind = entity.flatMap { kinds[$0] }
    return kind.map { ["account", "e-mail-address", "phone-number"].contains($0) } ?? false
  }

  /// Adds what an analyst thinks of what something says, of 0 to 100.
  mutating func add(opinion: JSONValue) {
    guard let score = opinion["opinion"]?.integer, let id = opinion["object_uuid"]?.text else {
      return facts.notes.note("an opinion without a number or an object is left out")
    }
    guard let claims = judged[id] else {
      return facts.notes.note("an opinion on something that says nothing by itself is left out")
    }
    guard let stance = Self.stance(score) else {
      return facts.notes.note("a neutral opinion says nothing of a relation")
    }
    for var claim in claims {
      claim.stance = stance
      claim.locator = opinion["uuid"]?.text
      claim.claimants = [opinion["authors"]?.text].compactMap { $0.map { Source.ID($0) } }
      claim.claimed = opinion.time("modified") ?? opinion.time("created")
      claim.paraphrase = opinion["comment"]?.text
      (claim.credibility, claim.withdrawn) = (nil, nil)
      facts.add(claim, line: nil)
    }
  }

  private static func stance(_ score: Int) -> Claim.Stance? {
    switch score {
    case ..<20: .denies
    case 20..<40: .doubts
    case 40...60: nil
    default: .asserts
    }
  }
}
