import GraphKernels

extension Graph {
  /// Whoever speaks of a relation; of an edge its file, in one implicit claim.
  package func citations(ofRelation number: Int) -> [Citation] {
    guard let edge = relations.edge(number) else {
      return relations.derived.claims[number].map { citation(of: $0) }
    }
    let ends = relations.ends(number)
    return [
      citation(
        ofFile: edge.edges.document,
        .relation(
          subject: id(at: ends.subject), kind: relations.kind(number), object: id(at: ends.object)))
    ]
  }

  /// What `tell` makes of those who speak of each relation and do not assert it, which are of facts.
  ///
  /// - Complexity: O(claims of these relations), on all cores.
  package func map<Result>(
    objectionsTo relations: [Int32], _ tell: ([Citation]) -> Result
  ) -> [Result] {
    let (facts, claims) = (derivation.facts, self.relations.derived.claims)
    let threads = Parallel.threads(forItems: relations.count * 16)
    return Parallel.map(relations.count, threads: threads) { place in
      tell(
        claims[Int(relations[place])].filter { !facts[$0].asserts }.map { citation(of: $0) })
    }
  }

  func citation(of number: Int32, _ superseded: Set<Int32> = []) -> Citation {
    let facts = derivation.facts
    return Citation(
      claim: facts.claim(number), chain: facts.sources(of: number), rating: facts.rating(number),
      state: facts[number].isWithdrawn
        ? .withdrawn : superseded.contains(number) ? .superseded : .current)
  }

  /// The implicit claim of a graph file, in its own voice.
  func citation(ofFile document: Document.ID, _ statement: Claim.Statement) -> Citation {
    Citation(
      claim: Claim(document: document, statement: statement), chain: [voice(ofFile: document)],
      rating: facts.rating(ofForeign: document), state: .current)
  }

  /// Who speaks in a graph file: its author or publisher, else the file itself.
  func voice(ofFile document: Document.ID) -> Source.ID {
    let definition = self.document(document)
    return definition?.author ?? definition?.publisher ?? Source.ID(document.rawValue)
  }

  /// How many claims of each document speak of the relations and properties that are left; of
  /// relations alone where the policy names some.
  ///
  /// Without a policy these are all claims, those too of which nothing follows.
  ///
  /// - Complexity: O(claims).
  package var claimCounts: [Document.ID: Int] {
    let facts = derivation.facts
    var counts = [Int](repeating: 0, count: facts.documents.count)
    for claim in countedClaims { counts[Int(facts[claim].document)] += 1 }
    return Dictionary(
      uniqueKeysWithValues: zip(facts.documents.numbers.map(facts.documents.id), counts).filter {
        $0.1 > 0
      })
  }

  /// The claims that speak of what is left, by their numbers.
  ///
  /// - Complexity: O(claims).
  package var countedClaims: [Int32] {
    let facts = derivation.facts
    guard !policy.filter.isTrivial else { return Array(facts.claims) }
    var counted = RowSet(rowCount: facts.allClaims.count)
    for relation in 0..<relations.derived.count {
      for claim in relations.derived.claims[relation] { counted.insert(Int(claim)) }
    }
    if !policy.filter.namesRelations {
      for property in countedProperties {
        for claim in derivation.properties.claims(property) { counted.insert(Int(claim)) }
      }
    }
    return facts.claims.filter { counted.contains(Int($0)) }
  }

  /// Every claim that the policy counts, in order of identity.
  public var claims: [Claim] { derivation.facts.claims.map(derivation.facts.claim) }

  /// Whoever some claim names as a claimant that the policy counts.
  ///
  /// - Complexity: O(claims).
  package var claimants: Set<Source.ID> {
    let (facts, dictionaries) = (derivation.facts, facts.dictionaries)
    var areSaid = [Bool](repeating: false, count: dictionaries.chains.count)
    for claim in facts.claims { areSaid[Int(facts[claim].chain)] = true }
    let said = areSaid.indices.lazy.filter { areSaid[$0] }
    return Set(
      Set(said.flatMap { dictionaries.chains[Int32($0)] }).map { dictionaries.sources[$0] })
  }

  /// Whether there are claims that the policy counts.
  package var hasClaims: Bool { derivation.facts.claims.contains { _ in true } }
}
