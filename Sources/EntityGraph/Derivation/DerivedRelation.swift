/// A relation that follows from testimonies.
struct DerivedRelation: Sendable {
  let time: StatedTime

  /// The row of the channel, ``CodedClaim/none`` where there is none.
  let channel: Int32

  /// The rows of the events it is tied to, in ascending order.
  let events: [Int32]

  /// Whether its claims say which record it is.
  let isRecord: Bool

  /// What makes it, then what speaks of it otherwise.
  let testimonies: [Testimony]

  init(_ draft: RelationDraft, _ all: [Testimony]) {
    (time, channel, events) = (draft.time, draft.channel, draft.events.filter { $0 >= 0 })
    isRecord = draft.events.contains { $0 < 0 }
    testimonies = draft.testimonies.map { all[Int($0)] }
  }

  /// Whether no claim names it and it only follows from an event.
  var isProjection: Bool { testimonies.allSatisfy(\.isProjection) }

  /// The numbers of all claims that speak of it, in ascending order.
  var claims: [Int32] {
    testimonies.count == 1
      ? Array(testimonies[0].claims) : Array(Set(testimonies.flatMap { $0.claims })).sorted()
  }
}

extension Facts {
  /// The best rating among those who assert the relation.
  func rating(of relation: DerivedRelation) -> Rating {
    var best: Rating?
    for number in relation.testimonies.indices where relation.testimonies[number].stance == .asserts
    {
      let testimony = relation.testimonies[number]
      let rating = testimony.weight?.rating ?? testimony.claims.lazy.map(rating).min()
      if let rating, rating < best ?? .unjudged || best == nil { best = rating }
    }
    return best ?? .unjudged
  }

  /// How many sources that do not hang on each other assert the relation.
  func independentSources(of relation: DerivedRelation) -> Int {
    var direct: [Int32] = []
    var indirect = 0
    for number in relation.testimonies.indices where relation.testimonies[number].stance == .asserts
    {
      if let weight = relation.testimonies[number].weight {
        indirect = max(indirect, weight.sources)
      } else {
        direct += relation.testimonies[number].claims
      }
    }
    return max(independentSources(of: direct), indirect)
  }
}
