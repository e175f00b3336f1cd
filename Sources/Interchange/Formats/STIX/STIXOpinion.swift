import EntityGraph

/// What somebody thinks of an object of another.
struct STIXOpinion {
  let id: String

  /// Such as `strongly-disagree`.
  let word: String
  let claimants: [Source.ID]
  let claimed: PartialDate?
  let explanation: String?

  init?(_ object: JSONValue, _ id: String) {
    guard let word = object["opinion"]?.text else { return nil }
    (self.id, self.word) = (id, word)
    let keeper = object["created_by_ref"]?.text.map { [$0] } ?? []
    claimants = ((object["authors"]?.texts ?? []) + keeper).map { Source.ID($0) }
    let time = object["modified"]?.text ?? object["created"]?.text
    claimed = time.flatMap { PartialDate(timestamp: $0) }
    explanation = object["explanation"]?.text
  }

  /// An opinion that its reader kept as a property of what is in another file.
  init?(_ claim: Claim) {
    guard case .property(_, Self.property, let value) = claim.statement, let id = claim.locator
    else { return nil }
    (self.id, word) = (id, value.text)
    (claimants, claimed, explanation) = (claim.claimants, claim.claimed, claim.paraphrase)
  }

  /// The property that opinions are of things.
  static let property: PropertyKind.ID = "opinion"

  /// What it makes of a claim; `nil` where it is for neither side.
  func judging(_ claim: Claim) -> Claim? {
    guard let stance else { return nil }
    var judged = claim
    judged.stance = claim.stance == .denies ? stance.reversed : stance
    judged.claimants = claimants
    judged.claimed = claimed
    judged.locator = id
    judged.paraphrase = explanation
    judged.credibility = nil
    judged.withdrawn = nil
    return judged
  }

  /// The words that STIX has for opinions.
  enum Word: String {
    case stronglyDisagree = "strongly-disagree"
    case disagree, neutral, agree
    case stronglyAgree = "strongly-agree"

    /// Reads a word in any case, also with spaces or underscores instead of hyphens; `nil` if it is none
    /// of these.
    init?(_ spelled: String) {
      let words = spelled.lowercased().split { " -_".contains($0) }
      self.init(rawValue: words.joined(separator: "-"))
    }
  }

  /// What it makes of a relation; `nil` where it is neutral, or in another word than STIX has.
  var stance: Claim.Stance? {
    switch Word(word) {
    case .stronglyAgree, .agree: .asserts
    case .disagree: .doubts
    case .stronglyDisagree: .denies
    case .neutral, nil: nil
    }
  }

  /// Whether it is known to be for neither side.
  var isNeutral: Bool { Word(word) == .neutral }
}

extension Claim.Stance {
  /// The stance to a relation of who takes this one to its denial.
  fileprivate var reversed: Self {
    switch self {
    case .asserts: .denies
    case .supposes, .doubts: self
    case .denies: .asserts
    }
  }
}
