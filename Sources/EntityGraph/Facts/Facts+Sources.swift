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
    guard numbers.count <= few else { return nil }
    var spoken: [Voice] = []
    spoken.reserveCapacity(numbers.count)
    for number in numbers {
      let claim = self[number]
      guard let voice = voice(of: claim) else { return nil }
      if claim.credibility != .improbable { spoken.append(voice) }
    }
    return Voice.heard(spoken)
  }

  /// The one source behind a claim; `nil` where there are several.
  private func voice(of claim: CodedClaim) -> Voice? {
    let original = documents.originals[Int(claim.document)]
    if claim.chain == 0 {
      return Voice(source: voices.own[Int(claim.document)], original: original, isQuoted: false)
    }
    return dictionaries.chains.only(claim.chain).map {
      Voice(source: $0, original: original, isQuoted: true)
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

/// The one source behind a claim.
private struct Voice {
  let source: Int32

  /// The document whose words they are.
  let original: Int

  /// Whether the document quotes it, and does not speak for itself.
  let isQuoted: Bool

  /// How many different sources are among these, a document's own beside those whom it quotes aside.
  static func heard(_ spoken: [Voice]) -> Int {
    var count = 0
    for place in spoken.indices where isHeard(place, among: spoken) {
      var isNew = true
      for earlier in 0..<place where spoken[earlier].source == spoken[place].source {
        if isHeard(earlier, among: spoken) { isNew = false }
      }
      if isNew { count += 1 }
    }
    return count
  }

  private static func isHeard(_ place: Int, among spoken: [Voice]) -> Bool {
    if spoken[place].isQuoted { return true }
    for other in spoken where other.isQuoted && other.original == spoken[place].original {
      return false
    }
    return true
  }
}
