extension RelationFilter {
  /// Whether it counts claims apart, so that what follows from them has to be derived again.
  var dropsClaims: Bool {
    leastRating != nil || !without.isEmpty || asOf != nil || since != nil || until != nil
  }

  /// The facts that are left when claims are dropped by rating, document and source, and claims
  /// about properties by time.
  func keepingClaims(of facts: Facts) -> Facts {
    facts.keepingClaims { keeps($0, facts) }
  }

  /// The foreign graphs that are left when implicit claims are dropped likewise, each as a whole.
  func keepingClaims(of foreign: [ForeignEdges], _ facts: Facts) -> [ForeignEdges] {
    foreign.filter {
      $0.rating.reaches(leastRating ?? .unjudged) && !isWithout($0.document, facts)
    }
  }

  private func keeps(_ claim: Claim, _ facts: Facts) -> Bool {
    if let leastRating, !facts.rating(of: claim).reaches(leastRating) { return false }
    if case .property = claim.statement,
      !keeps(Validity(isMomentary: false, period: claim.period))
    {
      return false
    }
    return without.isEmpty
      || !(facts.chain(of: claim).contains(where: without.contains)
        || isWithout(claim.document, facts))
  }

  /// Whether a document, or one that it copies, is to count for nothing.
  func isWithout(_ document: Document.ID, _ facts: Facts) -> Bool {
    var seen: Set<Document.ID> = []
    var next: Document.ID? = document
    while let id = next, seen.insert(id).inserted {
      if without.contains(Source.ID(id.rawValue)) { return true }
      next = facts.document(id)?.republishes
    }
    return false
  }
}
