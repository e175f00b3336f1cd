import AnalyzerKit

/// Tells which parts of all routes have none, because from their spur nothing leads on to the goal
/// but by a stop where they have been.
///
/// Spurs are looked at from the last to the first. Each time one more stop can be passed again, so
/// that whatever leads to the goal is found once for all of them. On a long chain hardly a part is
/// left, and no search is begun. Time and what is closed do not matter: a part that stays may still
/// have no route.
struct DeadEnds {
  private let rows: CSRGraph
  private let goal: Graph.Vertex

  /// The same arcs from their heads; made when a route is long.
  private lazy var turned = rows.reversed().graph

  /// With fewer parts each is searched as soon as looked at.
  private static let few = 64

  /// The place of each vertex on the longest beginning, -1 elsewhere; indexed by vertex.
  private var places: [Int32] = []

  /// Whether each vertex has an arc to one from which the goal is reached; indexed by vertex.
  private var leadsOn: [Bool] = []
  private var pending: [Graph.Vertex] = []

  init(_ rows: CSRGraph, to goal: Graph.Vertex) { (self.rows, self.goal) = (rows, goal) }

  /// Those of some parts in which something leads from the spur to the goal.
  ///
  /// - Parameter parts: Parts that begin as one route does, the shorter beginning first.
  /// - Returns: The others, in the same order.
  /// - Complexity: O(V + A) for all of them.
  mutating func removed(from parts: [PathSubspace]) -> [PathSubspace] {
    guard parts.count > Self.few, let longest = parts.last?.stops else { return parts }
    begin(longest)
    var kept: [PathSubspace] = []
    var passable = longest.count
    for part in parts.reversed() {
      while passable > part.stops.count {
        passable -= 1
        if leadsOn[Int(longest[passable])] { reach(longest[passable], before: passable) }
      }
      if hasWayOn(part) { kept.append(part) }
    }
    return kept.reversed()
  }

  private mutating func begin(_ stops: ArraySlice<Graph.Vertex>) {
    places = [Int32](repeating: -1, count: rows.vertexCount)
    for (place, stop) in stops.enumerated() { places[Int(stop)] = Int32(place) }
    leadsOn = [Bool](repeating: false, count: rows.vertexCount)
    leadsOn[Int(goal)] = true
    reach(goal, before: stops.count)
  }

  /// Goes back from a vertex that reaches the goal to all that reach it, except by stops before a place.
  private mutating func reach(_ vertex: Graph.Vertex, before place: Int) {
    pending.append(vertex)
    while let head = pending.popLast() {
      for tail in turned.heads[turned.arcs(leaving: head)] where !leadsOn[Int(tail)] {
        leadsOn[Int(tail)] = true
        if places[Int(tail)] < 0 || places[Int(tail)] >= place { pending.append(tail) }
      }
    }
  }

  private func hasWayOn(_ part: PathSubspace) -> Bool {
    let spur = part.stops.count - 1
    return rows.arcs(leaving: part.spur).contains { arc in
      let head = Int(rows.heads[arc])
      return leadsOn[head] && (places[head] < 0 || places[head] > spur)
        && !part.closed.contains { $0.contains(arc) }
    }
  }
}
