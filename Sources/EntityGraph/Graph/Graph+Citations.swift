extension Graph {
  /// Whoever speaks of a relation; of an edge its file, in one implicit claim.
  func citations(ofRelation number: Int) -> [Citation] {
    guard let edge = relations.edge(number) else {
      return relations.derived.claims[number].map { citation(of: $0) }
    }
    let ends = relations.ends(number)
    return [
      citation(
        of: Claim(
          document: edge.edges.document,
          statement: .relation(
            subject: id(at: ends.subject), kind: relations.kind(number), object: id(at: ends.object)
          )))
    ]
  }

  func citation(of number: Int32, _ superseded: Set<Int32> = []) -> Citation {
    citation(of: derivation.facts.claims[Int(number)], isSuperseded: superseded.contains(number))
  }

  func citation(of claim: Claim, isSuperseded: Bool = false) -> Citation {
    Citation(
      claim: claim, chain: derivation.facts.chain(of: claim),
      rating: derivation.facts.rating(of: claim),
      state: claim.withdrawn != nil ? .withdrawn : isSuperseded ? .superseded : .current)
  }

  /// The number of claims that speak of the entity at a vertex, and the documents they stand in.
  public func claimsByVertex() -> [(claims: Int, documents: [Document.ID])] {
    guard !derivation.facts.claims.isEmpty else {
      return Array(repeating: (0, []), count: entityCount)
    }
    var claims = [Int](repeating: 0, count: entityCount)
    var documents = [Set<Document.ID>](repeating: [], count: entityCount)
    for claim in derivation.facts.claims {
      for entity in Set(claim.statement.entities) {
        guard let row = entities.row(of: entity) else { continue }
        claims[row] += 1
        documents[row].insert(claim.document)
      }
    }
    return zip(claims, documents).map { ($0, $1.sorted()) }
  }

  /// The claims that speak of the relations and properties that are left; of relations alone where
  /// the policy names some.
  ///
  /// Without a policy these are all claims, those too of which nothing follows.
  public var countedClaims: [Claim] {
    guard !policy.filter.isTrivial else { return claims }
    var counted = RowSet(rowCount: claims.count)
    for relation in 0..<relations.derived.count {
      for claim in relations.derived.claims[relation] { counted.insert(Int(claim)) }
    }
    let told = policy.filter.namesRelations ? [] : properties.flatMap(\.positions)
    for claim in told.lazy.flatMap(\.claims) { counted.insert(Int(claim)) }
    return claims.indices.filter { counted.contains($0) }.map { claims[$0] }
  }

  /// Every claim that the policy counts, in order of identity.
  public var claims: [Claim] { derivation.facts.claims }
}
