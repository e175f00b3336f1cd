/// What claims say of one tie: an explicit claim, or what an event implies between two roles.
struct Testimony: Sendable {
  /// The rating and the number of sources of a projection none of whose claims names both roles.
  struct Weight: Sendable {
    let rating: Rating
    let sources: Int
  }

  let stance: EffectiveStance

  /// One claim, or several in ascending order.
  let claims: SpokenClaims
  let time: StatedTime

  /// The row of the channel, ``CodedClaim/none`` where there is none.
  var channel: Int32

  /// The rows of the events it is tied to, and below 0 the records, in ascending order.
  let events: [Int32]

  /// The last second at which it can have been said.
  let latestSaying: Int64
  let isProjection: Bool
  var weight: Weight?

  /// What stands for a record among events.
  static func event(ofRecord number: Int32) -> Int32 { -1 - number }

  /// Orders from the most specific to the least, then by claims: untied, a moment, undated, wide,
  /// without a channel, projected, each puts it further back.
  func precedes(_ other: Testimony) -> Bool {
    let (mine, theirs) = (specificity, other.specificity)
    if mine != theirs { return mine < theirs }
    let (width, theirWidth) = (time.span?.width ?? 0, other.time.span?.width ?? 0)
    if width != theirWidth { return width < theirWidth }
    let (rest, theirRest) = (lastSpecificity, other.lastSpecificity)
    return rest == theirRest
      ? claims.lexicographicallyPrecedes(other.claims) : rest < theirRest
  }

  private var specificity: Int {
    (events.isEmpty ? 4 : 0) + (time.isMomentary ? 2 : 0) + (time.isDated ? 0 : 1)
  }

  private var lastSpecificity: Int { (channel < 0 ? 2 : 0) + (isProjection ? 1 : 0) }
}

/// The numbers of one or several claims, in ascending order.
enum SpokenClaims: Sendable, RandomAccessCollection {
  case one(Int32)
  case several([Int32])

  init(_ claims: [Int32]) { self = claims.count == 1 ? .one(claims[0]) : .several(claims) }

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch self {
    case .one: 1
    case .several(let claims): claims.count
    }
  }

  subscript(place: Int) -> Int32 {
    switch self {
    case .one(let claim): claim
    case .several(let claims): claims[place]
    }
  }
}
