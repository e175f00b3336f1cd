/// What makes one path better than another.
///
/// Paths that are equal in all that is named come in the lexicographic order of their vertices.
public enum PathOrder: Sendable, Hashable {
  /// The least sum of costs first, then the fewest arcs.
  ///
  /// Costs are finite and not negative, indexed by arc.
  case leastCost([Double])

  /// The fewest arcs first; then, where ranks are given, the best worst arc.
  ///
  /// Ranks are indexed by arc; lower ones are better.
  case fewestArcs(thenRanks: [Int]? = nil)

  /// The best worst arc first, then the fewest arcs.
  ///
  /// Ranks are indexed by arc; lower ones are better.
  case bestWorstArc(ranks: [Int])

  var ranks: [Int]? {
    switch self {
    case .leastCost: nil
    case .fewestArcs(let ranks): ranks
    case .bestWorstArc(let ranks): ranks
    }
  }

  func check(for graph: CSRGraph) {
    if case .leastCost(let costs) = self { graph.checkCosts(costs) }
    if let ranks {
      precondition(ranks.count == graph.arcCount, "\(ranks.count) ranks for \(graph.arcCount) arcs")
    }
  }
}

/// When the arcs of a graph can be followed: each at one moment of an interval, its ends included.
///
/// A path respects time when moments can be chosen inside the intervals of its arcs so that none is
/// earlier than the one before it.
public struct ArcTimes: Sendable, Hashable {
  /// The first moment of each arc, in minutes; indexed by arc.
  public let earliest: [Int64]

  /// The last moment of each arc, in minutes, not before the first; indexed by arc.
  public let latest: [Int64]

  /// Creates the times of the arcs of a graph.
  ///
  /// - Precondition: There are as many first moments as last ones, and none ends before it begins.
  public init(earliest: [Int64], latest: [Int64]) {
    precondition(
      earliest.count == latest.count,
      "\(earliest.count) first moments do not pair with \(latest.count) last ones")
    for arc in earliest.indices where latest[arc] < earliest[arc] {
      preconditionFailure("arc \(arc) ends at \(latest[arc]), before it begins at \(earliest[arc])")
    }
    self.earliest = earliest
    self.latest = latest
  }
}
