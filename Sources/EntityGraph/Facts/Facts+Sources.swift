extension Facts {
  /// Who said it first, then who passed it on, by their numbers.
  ///
  /// A claim without claimants is the original's author's, else its publisher's, else the
  /// document's own.
  func chain(of claim: Int32) -> ArraySlice<Int32> {
    let claim = self[claim]
    return claim.chain == 0
      ? [voices.own[Int(claim.document)]] : dictionaries.chains[claim.chain]
  }

  /// The same by their ids.
  func sources(of claim: Int32) -> [Source.ID] {
    chain(of: claim).map { dictionaries.sources[$0] }
  }

  /// The rating of what a foreign file says.
  func rating(ofForeign origin: Document.ID) -> Rating {
    Rating(documents[origin]?.reliability ?? .unknown, .unknown)
  }

  /// The number of sources that do not hang on each other behind claims.
  ///
  /// Chains that share a member count once; improbable claims count for nothing, and a document's
  /// own voice for nothing beside those whom it, its copy or its original quotes.
  func independentSources(of numbers: some Collection<Int32>) -> Int {
    independentSources(of: numbers, numbers.lazy.map { self.spoken[Int($0)] })
  }

  /// The same where the voices behind the claims are at hand.
  func independentSources(
    of numbers: some Collection<Int32>, _ voices: some Collection<Voice>
  ) -> Int {
    if let count = Voice.independent(voices) { return count }
    let believable = numbers.filter { self[$0].credibility != .improbable }
    guard believable.count > 1 else { return believable.count }
    let quoting = Set(believable.filter { self[$0].chain != 0 }.map(original))
    var groups = SourceGroups()
    for claim in believable where self[claim].chain != 0 || !quoting.contains(original(of: claim)) {
      groups.add(chain(of: claim).map(self.voices.speaker))
    }
    return groups.count
  }

  private func original(of claim: Int32) -> Int {
    documents.originals[Int(self[claim].document)]
  }

  /// When a claim was said at the latest: when it says so, else when its document was published.
  func latestSaying(of claim: Int32) -> Int64 {
    let claim = self[claim]
    let claimed = dictionaries.sayings.starts[Int(claim.saying)]
    return claimed == BoundInterner.unknown
      ? voices.published[Int(claim.document)] : dictionaries.sayings.bounds.latest[Int(claimed)]
  }
}
