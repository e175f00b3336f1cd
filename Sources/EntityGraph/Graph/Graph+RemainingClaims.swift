extension Graph {
  /// Hands over every claim that the policy leaves something of, document by document; then what each
  /// graph file says, as claims of its own.
  ///
  /// Where `areJoined`, claims name entities that count as one by the id which these go by, and not by
  /// those that they were made with.
  ///
  /// - Complexity: O(claims + relations).
  package func forEachRemainingClaim(joined areJoined: Bool = false, _ body: (Claim) -> Void) {
    let facts = derivation.facts
    for number in countedClaims {
      body(areJoined ? facts.joinedClaim(number) : facts.claim(number))
    }
    for number in relations.derived.count..<relationCount { body(claim(ofEdge: number)) }
    for vertex in verticesByID where entities.foreign(Int(vertex)) != nil {
      for property in properties(of: id(at: vertex)) {
        for position in property.positions { position.citations.map(\.claim).forEach(body) }
      }
    }
  }

  /// The claims that speak of a relation, by their numbers; none of an edge of a graph file.
  package func claimNumbers(ofRelation number: Int) -> [Int32] {
    number < relations.derived.count ? Array(relations.derived.claims[number]) : []
  }

  /// The claims that speak of what is left and do not assert, or were withdrawn, by their numbers.
  ///
  /// - Complexity: O(claims).
  package var objections: [Int32] {
    countedClaims.filter { !derivation.facts[$0].asserts }
  }

  /// The claim of a number.
  package func claim(_ number: Int32) -> Claim { facts.claim(number) }

  /// Calls `body` with the number of each claim of facts that speaks of what is left and with how it
  /// counts, in order of identity.
  ///
  /// - Complexity: O(claims).
  package func forEachCountedCitation<Failure>(
    _ body: (Int32, Citation) throws(Failure) -> Void
  ) throws(Failure) {
    let claims = countedClaims
    let superseded = superseded(among: claims)
    for number in claims { try body(number, citation(of: number, superseded)) }
  }

  /// What a graph file says of an edge, with its time and attributes.
  private func claim(ofEdge number: Int) -> Claim {
    let relation = relation(number)
    var claim = relation.citations[0].claim
    claim.period = relation.validity.period
    claim.isMomentary = relation.validity.isMomentary
    claim.with = relation.attributes.sorted { $0.name < $1.name }
    return claim
  }

  /// Whether some of it comes from graph files, which name no sources.
  package var hasGraphFiles: Bool { !foreignGraphs.isEmpty }
}
