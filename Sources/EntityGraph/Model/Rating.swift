/// A judgement such as `B2`: the source's letter, then the information's number.
///
/// The two are judged apart and never multiplied. The Admiralty code is given in NATO AJP-2.1.
public struct Rating: Hashable, Sendable, Comparable, BitwiseCopyable {
  public let reliability: Reliability
  public let credibility: Credibility

  /// What nobody has judged: `F6`.
  public static let unjudged = Rating(.unknown, .unknown)

  public init(_ reliability: Reliability, _ credibility: Credibility) {
    self.reliability = reliability
    self.credibility = credibility
  }

  /// Orders from the best to the worst: by letter, then by number.
  public static func < (left: Self, right: Self) -> Bool {
    (left.reliability, left.credibility) < (right.reliability, right.credibility)
  }

  /// Whether letter and number are each at least as good as those of `least`.
  public func reaches(_ least: Rating) -> Bool {
    reliability <= least.reliability && credibility <= least.credibility
  }

  /// A number that orders ratings from the best, 0, to the worst, 35.
  public var rank: Int { reliability.place * 6 + credibility.rawValue - 1 }

  package init(rank: Int) {
    self.init(Reliability(place: rank / 6), Credibility(rawValue: rank % 6 + 1) ?? .unknown)
  }
}

extension Rating: LosslessStringConvertible {
  /// Reads `B2`; `nil` for anything else.
  public init?(_ description: String) {
    guard description.count == 2,
      let reliability = Reliability(rawValue: String(description.prefix(1))),
      let number = Int(description.suffix(1)), let credibility = Credibility(rawValue: number)
    else { return nil }
    self.init(reliability, credibility)
  }

  public var description: String { "\(reliability.rawValue)\(credibility.rawValue)" }
}
