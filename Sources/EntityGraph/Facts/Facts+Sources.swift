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

  /// Who passes on all that stands in a document: its author and publisher, and of a copy those of
  /// the original too.
  func passers(of id: Document.ID) -> [Source.ID] {
    [id, original(of: id)].compactMap(document).flatMap { [$0.author, $0.publisher] }
      .compactMap { $0 }
  }

  /// The rating of one claim.
  ///
  /// The letter is the worst that is stated along the chain and of the document, of a copied claim
  /// no better than the original's; the number is the claim's own.
  func rating(of claim: Claim) -> Rating {
    var stated: Reliability?
    for source in claim.claimants {
      guard let reliability = reliability(of: source) else { continue }
      stated = stated.map { max($0, reliability) } ?? reliability
    }
    let all = reliability(ofAll: claim.document)
    let own = [all, stated].compactMap { $0 }.max() ?? .unknown
    let best = copyBounds.best(for: claim, stated) ?? own
    return Rating(max(own, best), claim.credibility ?? .unknown)
  }

  /// The rating of what a foreign file says.
  func rating(ofForeign origin: Document.ID) -> Rating {
    Rating(reliability(ofDocument: origin) ?? .unknown, .unknown)
  }

  func reliability(of source: Source.ID) -> Reliability? {
    if let row = entities.row(of: Entity.ID(source.rawValue)) { return entities.reliability(row) }
    return reliability(ofDocument: Document.ID(source.rawValue))
  }

  /// The number of sources that do not hang on each other behind claims.
  ///
  /// Chains that share a member count once; improbable claims count for nothing, and a document's
  /// own voice for nothing beside those whom it, its copy or its original quotes.
  func independentSources(of numbers: some Sequence<Int32>) -> Int {
    let believable = numbers.filter { claims[Int($0)].credibility != .improbable }
    guard believable.count > 1 else { return believable.count }
    let quoting = Set(
      believable.filter { !claims[Int($0)].claimants.isEmpty }
        .map { original(of: claims[Int($0)].document) })
    var groups = SourceGroups()
    for claim in believable.lazy.map({ claims[Int($0)] })
    where !claim.claimants.isEmpty || !quoting.contains(original(of: claim.document)) {
      groups.add(chain(of: claim))
    }
    return groups.count
  }

  /// When a claim was said at the latest: when it says so, else when its document was published.
  func latestSaying(of claim: Claim) -> Int64 {
    claim.claimed?.latest ?? published(claim.document)?.latest ?? .max
  }
}
