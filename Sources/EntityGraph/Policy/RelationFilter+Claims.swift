extension RelationFilter {
  /// Whether it counts claims apart, so that what follows from them has to be derived again.
  var dropsClaims: Bool {
    leastRating != nil || !without.isEmpty || !only.isEmpty || asOf != nil || since != nil
      || until != nil
  }

  /// The facts that are left when claims are dropped by rating, document and source, and claims
  /// about properties by time.
  func keepingClaims(of facts: Facts) -> Facts {
    let silenced = silenced(in: facts.documents)
    let heard = heard(in: facts.documents)
    return facts.keepingClaims { claim in
      keeps(claim, facts)
        && !(silenced.contains(claim.document) || claim.claimants.contains(where: without.contains))
        && (only.isEmpty || heard.contains(claim.document)
          || claim.claimants.contains(where: only.contains))
    }
  }

  /// The foreign graphs that are left when implicit claims are dropped likewise, each as a whole.
  func keepingClaims(of foreign: [ForeignEdges], _ facts: Facts) -> [ForeignEdges] {
    let silenced = silenced(in: facts.documents)
    let heard = heard(in: facts.documents)
    return foreign.filter {
      $0.rating.reaches(leastRating ?? .unjudged) && !silenced.contains($0.document)
        && (only.isEmpty || heard.contains($0.document))
    }
  }

  private func keeps(_ claim: Claim, _ facts: Facts) -> Bool {
    if let leastRating, !facts.rating(of: claim).reaches(leastRating) { return false }
    guard case .property = claim.statement, claim.period != nil else { return true }
    return keeps(Validity(isMomentary: false, period: claim.period))
  }

  /// The documents that count for nothing.
  ///
  /// - Complexity: O(documents).
  func silenced(in documents: [Document]) -> Set<Document.ID> { passing(without, in: documents) }

  /// The documents all of which is heard where only some sources are.
  func heard(in documents: [Document]) -> Set<Document.ID> { passing(only, in: documents) }

  /// The documents that are among `sources` or that one of them passes on as a whole, their copies,
  /// and the copies of copies.
  private func passing(_ sources: [Source.ID], in documents: [Document]) -> Set<Document.ID> {
    guard !sources.isEmpty else { return [] }
    let copies = Dictionary(grouping: documents.filter { $0.republishes != nil }) {
      $0.republishes
    }
    let passed = documents.filter { document in
      [document.author, document.publisher].contains { $0.map(sources.contains) ?? false }
    }
    var passing = Set(sources.map { Document.ID($0.rawValue) } + passed.map(\.id))
    var unasked = Array(passing)
    while let original = unasked.popLast() {
      for copy in copies[original] ?? [] where passing.insert(copy.id).inserted {
        unasked.append(copy.id)
      }
    }
    return passing
  }
}
