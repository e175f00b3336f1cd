import EntityGraph

extension STIXFacts {
  /// Adds what others think of a relation, as claims of theirs about the same.
  mutating func addOpinions(on object: STIXObject, _ claim: Claim) {
    for opinion in index.opinions(on: object) {
      if let judged = opinion.judging(claim) {
        facts.add(judged, line: object.line)
      } else if opinion.isNeutral {
        facts.notes.note("a neutral opinion says nothing of a relation", line: object.line)
      }
    }
  }

  /// Adds what others think of a thing, as a property of it.
  mutating func addOpinions(onThing object: STIXObject) {
    for opinion in index.opinions(on: object) {
      add(opinion, on: object.entity, in: index.documents(of: object), line: object.line)
    }
  }

  /// Keeps what somebody thinks of objects of other files, as a property of theirs until these are
  /// read too.
  mutating func addOpinionsElsewhere(of object: STIXObject) {
    guard !object.isRevoked, let opinion = STIXOpinion(object.value, object.id) else { return }
    for id in object.texts("object_refs") where !index.contains(id) {
      add(
        opinion, on: index.entity(id), in: index.documents(of: object), line: object.line)
    }
  }

  private mutating func add(
    _ opinion: STIXOpinion, on entity: Entity.ID, in documents: [Document.ID], line: Int
  ) {
    facts.define(.several(STIXOpinion.property))
    for document in documents {
      cite(document)
      var origin = ClaimOrigin(document, at: opinion.id)
      origin.claimants = opinion.claimants
      origin.claimed = opinion.claimed
      origin.paraphrase = opinion.explanation
      facts.add(origin.property(STIXOpinion.property, of: entity, .text(opinion.word)), line: line)
    }
  }
}

extension FactBatch {
  /// Has opinions about relations of other files be claims about these, now that all files are there.
  ///
  /// What is thought of an object that no file has stays a property of it.
  ///
  /// - Returns: How many opinions are so.
  /// - Complexity: O(claims) where there are opinions, else O(properties).
  package mutating func takeOpinions() -> Int {
    guard claims.dictionaries.haveProperty(STIXOpinion.property) else { return 0 }
    let judged = Dictionary(grouping: claims.filter(\.isOfOpinion)) { $0.statement.entities[0] }
      .filter { STIXIDs.isRelation($0.key.rawValue) }
    guard !judged.isEmpty else { return 0 }
    let relations = Dictionary(
      grouping: claims.filter { claim in
        guard case .relation = claim.statement, let locator = claim.locator else { return false }
        return judged[Entity.ID(locator)] != nil
      }
    ) { Entity.ID($0.locator ?? "") }
    var (kept, count) = (ClaimList(), 0)
    for claim in claims {
      guard claim.isOfOpinion, let opinion = STIXOpinion(claim), opinion.stance != nil,
        let about = relations[claim.statement.entities[0]]
      else {
        kept.append(claim)
        continue
      }
      count += 1
      for relation in about {
        guard var stance = opinion.judging(relation) else { continue }
        stance.document = claim.document
        kept.append(stance)
      }
    }
    claims = kept
    entities = EntityList(entities.lazy.filter { relations[$0.id] == nil || !$0.isStandIn })
    return count
  }
}

extension Claim {
  /// Whether it is what somebody thinks of an object.
  fileprivate var isOfOpinion: Bool {
    if case .property(_, STIXOpinion.property, _) = statement { true } else { false }
  }
}

extension ClaimDictionaries {
  fileprivate func haveProperty(_ name: PropertyKind.ID) -> Bool {
    predicates.values.contains { $0.form == .property && $0.name.rawValue == name.rawValue }
  }
}
