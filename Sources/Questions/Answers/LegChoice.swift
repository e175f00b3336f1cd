import AnalyzerKit
package import EntityGraph
import Paths
import Wording

/// Why a leg shows its relation and not one that is parallel to it.
package struct LegChoice: Sendable {
  /// The relation that is not shown.
  package let other: Relation

  /// What decided, such as "rated D2, not D3".
  package let reason: String

  /// Compares as the search does: weights where they count, ratings, whether a claim says so
  /// outright, dates, then ids.
  init(_ shown: Relation, over other: Relation, in graph: Graph, by order: PathOrder) {
    self.other = other
    reason =
      Self.byWeight(shown, other, graph, order) ?? Self.byRating(shown, other)
      ?? Self.byClaims(shown, other) ?? Self.byDate(shown, other)
      ?? "equal in all that counts, and first by id"
  }

  private static func byWeight(
    _ shown: Relation, _ other: Relation, _ graph: Graph, _ order: PathOrder
  ) -> String? {
    guard let measure = order.measure else { return nil }
    let (mine, theirs) = (graph.weight(of: shown.id) ?? 1, graph.weight(of: other.id) ?? 1)
    return mine == theirs ? nil : "\(measure) \(mine.digits), not \(theirs.digits)"
  }

  private static func byRating(_ shown: Relation, _ other: Relation) -> String? {
    if shown.rating < other.rating { return "rated \(shown.rating), not \(other.rating)" }
    return other.rating < shown.rating
      ? "it fits the order of time with the legs around it, though rated \(shown.rating), not \(other.rating)"
      : nil
  }

  private static func byClaims(_ shown: Relation, _ other: Relation) -> String? {
    !shown.isProjection && other.isProjection
      ? "claimed outright, not only implied by an event" : nil
  }

  private static func byDate(_ shown: Relation, _ other: Relation) -> String? {
    switch (shown.validity.period, other.validity.period) {
    case (_?, nil): "dated, which the other is not"
    case (let mine?, let theirs?) where mine.earliest < theirs.earliest: "earlier"
    case (let mine?, let theirs?)
    where mine.earliest == theirs.earliest && mine.latest < theirs.latest:
      "dated more exactly"
    default: nil
    }
  }
}

extension PathAnswer {
  /// Why each leg of a path shows its relation and none of those parallel to it; indexed by leg.
  package func choices(of path: Path) -> [[LegChoice]] {
    path.legs.map { leg in
      leg.parallel.compactMap { graph.relation($0) }.map {
        LegChoice(leg.relation, over: $0, in: graph, by: search.by)
      }
    }
  }
}
