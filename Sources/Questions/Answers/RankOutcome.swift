import AnalyzerKit
package import EntityGraph

/// How far a ranking moves where something is left out.
package struct RankOutcome: Sendable {
  /// An entity whose rank changes, counted from 1 among those that both rankings have.
  package struct Move: Sendable {
    package let entity: Entity.ID
    package let from: Int
    package let to: Int
  }

  package let part: OmittedPart

  /// Kendall's τ-b between both rankings, of the entities that both have; `nil` where one ties them all.
  package let tau: Double?

  /// The entity that moves farthest, the higher one before of several; `nil` where none does.
  package let largestMove: Move?

  /// Those who leave the top, in their former order.
  package let leavingTop: [Entity.ID]

  /// How many entities the ranking no longer has.
  package let lostCount: Int

  init(_ part: OmittedPart, from before: EntityRanking, to after: EntityRanking) {
    self.part = part
    let kept = before.entities.indices.filter { after.place(of: before.entities[$0]) != nil }
    let (former, places) = (
      kept.map { before.scores[$0] },
      kept.map { after.place(of: before.entities[$0]) ?? 0 }
    )
    let later = places.map { after.scores[$0] }
    tau = KendallTau.tauB(former, later)
    lostCount = before.entities.count - kept.count
    let top = Set(after.top)
    leavingTop = before.top.filter { !top.contains($0) }
    largestMove = Self.move(kept.map { before.entities[$0] }, former.ranks, later.ranks)
  }

  private static func move(_ entities: [Entity.ID], _ from: [Int], _ to: [Int]) -> Move? {
    let farthest = entities.indices.max { abs(from[$0] - to[$0]) < abs(from[$1] - to[$1]) }
    guard let distance = farthest.map({ abs(from[$0] - to[$0]) }), distance > 0 else { return nil }
    return entities.indices.first { abs(from[$0] - to[$0]) == distance }.map {
      Move(entity: entities[$0], from: from[$0], to: to[$0])
    }
  }

  /// Whether nothing changes in the order.
  package var isUnchanged: Bool { largestMove == nil && lostCount == 0 && leavingTop.isEmpty }
}

extension [Double] {
  /// The rank of each, which is 1 more than the number of those that are higher.
  fileprivate var ranks: [Int] {
    var ranks = [Int](repeating: 1, count: count)
    let order = indices.sorted { (self[$1], $0) < (self[$0], $1) }
    for (place, index) in order.enumerated() {
      let isTied = place > 0 && self[order[place - 1]] == self[index]
      ranks[index] = isTied ? ranks[order[place - 1]] : place + 1
    }
    return ranks
  }
}
