/// What claims say of one relation: an explicit claim, or what an event implies between two roles.
struct Testimony: Sendable {
  /// What makes testimonies speak of the same pair of entities in the same way.
  struct Tie: Hashable, Comparable, Sendable {
    let subject: Int
    let kind: RelationKind.ID
    let object: Int

    static func < (left: Tie, right: Tie) -> Bool {
      (left.subject, left.kind, left.object) < (right.subject, right.kind, right.object)
    }
  }

  /// What a claim says, unless its claimant took it back.
  enum Stance: Sendable { case asserts, supposes, doubts, denies, withdrawn }

  /// The rating and the number of sources of a projection none of whose claims names both roles.
  struct Weight: Sendable {
    let rating: Rating
    let sources: Int
  }

  let tie: Tie
  let stance: Stance

  /// Numbers of claims, in ascending order; never empty.
  let claims: [Int32]
  let validity: Validity
  var channel: Entity.ID?
  let events: [Entity.ID]

  /// The last second at which it can have been said.
  let latestSaying: Int64
  let isProjection: Bool
  var weight: Weight?

  /// The same by way of `channel`, unless it has one.
  func by(_ channel: Entity.ID?) -> Testimony {
    var testimony = self
    testimony.channel = self.channel ?? channel
    return testimony
  }

  /// Orders from the most specific to the least, then by claims.
  static func precedes(_ left: Testimony, _ right: Testimony) -> Bool {
    left.specificity == right.specificity
      ? left.claims.lexicographicallyPrecedes(right.claims) : left.specificity < right.specificity
  }

  /// Untied, a moment, undated, wide, without a channel, projected: each puts it further back.
  private var specificity: Specificity {
    Specificity(
      isUntied: events.isEmpty ? 1 : 0, isMoment: validity.isMomentary ? 1 : 0,
      isUndated: validity.isDated ? 0 : 1,
      width: validity.period?.width ?? 0, hasNoChannel: channel == nil ? 1 : 0,
      isProjection: isProjection ? 1 : 0)
  }

  private struct Specificity: Comparable {
    let isUntied: Int
    let isMoment: Int
    let isUndated: Int
    let width: UInt64
    let hasNoChannel: Int
    let isProjection: Int

    static func < (left: Self, right: Self) -> Bool {
      guard left.isUntied == right.isUntied else { return left.isUntied < right.isUntied }
      return (left.isMoment, left.isUndated, left.width, left.hasNoChannel, left.isProjection)
        < (right.isMoment, right.isUndated, right.width, right.hasNoChannel, right.isProjection)
    }
  }
}

extension Testimony.Stance {
  init(of claim: Claim) {
    self =
      switch claim.stance {
      case _ where claim.withdrawn != nil: .withdrawn
      case .asserts: .asserts
      case .supposes: .supposes
      case .doubts: .doubts
      case .denies: .denies
      }
  }
}

extension Period {
  /// The seconds between its ends.
  var width: UInt64 {
    let (width, overflows) = latest.subtractingReportingOverflow(earliest)
    return overflows ? .max : UInt64(max(width, 0))
  }
}
