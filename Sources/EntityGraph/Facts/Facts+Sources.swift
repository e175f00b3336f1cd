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
    if numbers.count == 1, let claim = numbers.first {
      return self[claim].credibility == .improbable ? 0 : 1
    }
    if let count = independentVoices(of: numbers) { return count }
    let believable = numbers.filter { self[$0].credibility != .improbable }
    guard believable.count > 1 else { return believable.count }
    let quoting = Set(believable.filter { self[$0].chain != 0 }.map(original))
    var groups = SourceGroups()
    for claim in believable where self[claim].chain != 0 || !quoting.contains(original(of: claim)) {
      groups.add(chain(of: claim))
    }
    return groups.count
  }

  /// The same for a few claims whose chains have one member each; `nil` where one has more.
  private func independentVoices(of numbers: some Collection<Int32>) -> Int? {
    let few = 16
    guard numbers.count <= few, numbers.allSatisfy({ voice(of: $0) != nil }) else { return nil }
    let counting = numbers.lazy.filter { self.isHeard($0, among: numbers) }
    return counting.enumerated().count { place, claim in
      !counting.prefix(place).contains { self.voice(of: $0) == self.voice(of: claim) }
    }
  }

  /// The one source behind a claim; `nil` where there are several.
  private func voice(of claim: Int32) -> Int32? {
    let claim = self[claim]
    if claim.chain == 0 { return voices.own[Int(claim.document)] }
    let chain = dictionaries.chains[claim.chain]
    return chain.count == 1 ? chain.first : nil
  }

  /// Whether a claim counts beside others: it is not improbable, and no document's own voice beside
  /// those whom it quotes.
  private func isHeard(_ claim: Int32, among others: some Collection<Int32>) -> Bool {
    guard self[claim].credibility != .improbable else { return false }
    return self[claim].chain != 0
      || !others.contains {
        self[$0].chain != 0 && self[$0].credibility != .improbable
          && original(of: $0) == original(of: claim)
      }
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
