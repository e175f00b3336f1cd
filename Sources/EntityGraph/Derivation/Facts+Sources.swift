extension Facts {
  /// Who said it first, then who passed it on.
  ///
  /// A claim without claimants is the original's author's, else its publisher's, else the
  /// document's own.
  func chain(of claim: Claim) -> [Source.ID] {
    guard claim.claimants.isEmpty else { return claim.claimants }
    let original = original(of: claim.document)
    let document = document(original)
    return [document?.author ?? document?.publisher ?? Source.ID(original.rawValue)]
  }

  /// The rating of one claim.
  ///
  /// The letter is the worst that is stated along the chain and of the document, the number the
  /// claim's own.
  func rating(of claim: Claim) -> Rating {
    let stated =
      claim.claimants.compactMap(reliability(of:))
      + [document(claim.document)?.reliability].compactMap { $0 }
    return Rating(stated.max() ?? .unknown, claim.credibility ?? .unknown)
  }

  /// The rating of what a foreign file says.
  func rating(ofForeign origin: Document.ID) -> Rating {
    Rating(document(origin)?.reliability ?? .unknown, .unknown)
  }

  private func reliability(of source: Source.ID) -> Reliability? {
    if let row = entities.row(of: Entity.ID(source.rawValue)) { return entities.reliability(row) }
    return document(Document.ID(source.rawValue))?.reliability
  }

  /// The number of sources that do not hang on each other behind claims.
  ///
  /// Chains that share a member count once; improbable claims count for nothing.
  func independentSources(of numbers: some Sequence<Int32>) -> Int {
    var groups = SourceGroups()
    for claim in numbers.map({ claims[Int($0)] }) where claim.credibility != .improbable {
      groups.add(chain(of: claim))
    }
    return groups.count
  }

  /// When a claim was said at the latest: when it says so, else when its document was published.
  func latestSaying(of claim: Claim) -> Int64 {
    claim.claimed?.latest ?? document(claim.document)?.published?.latest ?? .max
  }
}
