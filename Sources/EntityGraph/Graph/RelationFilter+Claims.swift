extension RelationFilter {
  /// Whether it counts claims apart, so that what follows from them has to be derived again.
  var dropsClaims: Bool {
    leastRating != nil || !without.isEmpty || asOf != nil || since != nil || until != nil
  }

  /// The facts that are left when claims are dropped by rating, document and source, and claims
  /// about properties by time.
  func keepingClaims(of facts: Facts) -> Facts {
    let silenced = silenced(in: facts.documents)
    return facts.keepingClaims { keeps($0, facts, silenced) }
  }

  /// The foreign graphs that are left when implicit claims are dropped likewise, each as a whole.
  func keepingClaims(of foreign: [ForeignEdges], _ facts: Facts) -> [ForeignEdges] {
    let silenced = silenced(in: facts.documents)
    return foreign.filter {
      $0.rating.reaches(leastRating ?? .unjudged) && !silenced.contains($0.document)
    }
  }

  private func keeps(_ claim: Claim, _ facts: Facts, _ silenced: Set<Document.ID>) -> Bool {
    if let leastRating, !facts.rating(of: claim).reaches(leastRating) { return false }
    if case .property = claim.statement, claim.period != nil,
      !keeps(Validity(isMomentary: false, period: claim.period))
    {
      return false
    }
    return without.isEmpty
      || !(facts.chain(of: claim).contains(where: without.contains)
        || silenced.contains(claim.document))
  }

  /// The documents that count for nothing: those named, their copies, and the copies of copies.
  ///
  /// - Complexity: O(documents).
  func silenced(in documents: [Document]) -> Set<Document.ID> {
    guard !without.isEmpty else { return [] }
    let copies = Dictionary(grouping: documents.filter { $0.republishes != nil }) {
      $0.republishes
    }
    var silenced = Set(without.map { Document.ID($0.rawValue) })
    var unasked = Array(silenced)
    while let original = unasked.popLast() {
      for copy in copies[original] ?? [] where silenced.insert(copy.id).inserted {
        unasked.append(copy.id)
      }
    }
    return silenced
  }
}
