import EntityGraph

/// What stands of a document in a case beside what is told of it anew.
struct ClaimComparison {
  /// What stands there.
  let standing: [CodedClaim]

  /// The place of each distinct claim among ``standing``.
  let places: [Int]

  /// What is told of each distinct claim, of those that stand first.
  ///
  /// It is `nil` of one of which nothing is told; of a claim told twice the last counts.
  let told: [CodedClaim?]

  /// - Complexity: O(claims).
  init(_ standing: [CodedClaim], _ new: [CodedClaim], _ identities: ClaimIdentities) {
    var distinct = Interner<ClaimIdentity>()
    var (places, told) = ([Int](), [CodedClaim?]())
    for (place, claim) in standing.enumerated()
    where distinct.number(of: identities[claim]) == places.count { places.append(place) }
    told = places.map { _ in nil }
    for claim in new {
      let number = Int(distinct.number(of: identities[claim]))
      if number == told.count { told.append(claim) } else { told[number] = claim }
    }
    (self.standing, self.places, self.told) = (standing, places, told)
  }
}

/// What makes two claims of one document the same claim, by numbers; see ``Claim/identity``.
struct ClaimIdentity: Hashable {
  let locator: Int32
  let chain: Int32
  let predicate: Int32
  let subject: Int32
  let object: Int32
  let period: Int32
  let channel: Int32
  let events: ArraySlice<Int32>
  let stance: Claim.Stance
  let isMomentary: Bool?
}

/// Makes the identities of claims that have the numbers of one set of dictionaries.
struct ClaimIdentities {
  /// The number of each value's text, so that `5` the number and `5` the text say the same.
  private let texts: [Int32]
  private let events: ListInterner

  init(_ dictionaries: ClaimDictionaries) {
    texts = dictionaries.values.textNumbers
    events = dictionaries.events
  }

  subscript(claim: CodedClaim) -> ClaimIdentity {
    ClaimIdentity(
      locator: claim.locator, chain: claim.chain, predicate: claim.predicate,
      subject: claim.subject,
      object: claim.form == .property ? texts[Int(claim.object)] : claim.object,
      period: claim.period, channel: claim.channel, events: others(claim), stance: claim.stance,
      isMomentary: claim.isMomentary)
  }

  /// The events it is tied to, besides the one whose role it names.
  private func others(_ claim: CodedClaim) -> ArraySlice<Int32> {
    let events = events[claim.events]
    return claim.form == .role ? events.filter { $0 != claim.subject }[...] : events
  }
}

extension ClaimDictionaries {
  /// Whether two claims of one identity are the same in all that they say.
  func areSame(_ left: CodedClaim, _ right: CodedClaim) -> Bool {
    left.object == right.object && left.credibility == right.credibility
      && left.saying == right.saying && left.attributes == right.attributes
      && left.events == right.events && haveSameParaphrase(left, right)
  }

  private func haveSameParaphrase(_ left: CodedClaim, _ right: CodedClaim) -> Bool {
    guard left.paraphrase >= 0, right.paraphrase >= 0 else {
      return left.paraphrase == right.paraphrase
    }
    return paraphrases.utf8(Int(left.paraphrase)) == paraphrases.utf8(Int(right.paraphrase))
  }
}
