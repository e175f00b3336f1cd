import AnalyzerKit

/// The arcs of one question, with whatever its order looks at, in columns.
///
/// Rows are in order of heads, and parallel arcs (a *run*) in order of preference. Vertices are
/// numbered in order of ids, so the lower of two is the one whose id comes first. Only those may be
/// there that can matter (see ``Corridor``); where stops are asked for, each is there once for each
/// number of them that is passed (see ``WaypointLayers``).
struct SearchGraph {
  /// The level of an arc that must not be followed: worse than all others.
  static let closed = Int32.max

  let rows: CSRGraph

  /// The number of the relation behind each arc.
  let relations: [Int32]

  /// How good each arc is as the weakest of a path, indexed by arc; 0 is best.
  var levels: [Int32]

  /// How many levels there are.
  let levelCount: Int

  /// The first moment at which each arc can be followed, indexed by arc, in seconds.
  let starts: [Int64]

  /// The last moment at which each arc can be followed, indexed by arc, in seconds.
  let ends: [Int64]

  /// What ``weights`` are multiples of: less than 1 where else their sum would be no number.
  let unit: Double

  /// The weight of each arc, indexed by arc; empty unless the order looks at weights.
  let weights: [Double]

  /// The vertex of the graph that each vertex is, ascending; the two that connect several ends are none.
  let vertices: [Graph.Vertex]

  /// Where routes begin.
  let source: Graph.Vertex

  /// Where they end.
  let goal: Graph.Vertex

  /// Whether routes begin before several sources and end behind several goals.
  var hasSeveralEnds = false

  /// The arcs that are parallel to `arc`, itself among them, best first.
  ///
  /// - Complexity: O(how many there are).
  func run(of arc: Int, leaving tail: Graph.Vertex) -> Range<Int> {
    let row = rows.arcs(leaving: tail)
    let head = rows.heads[arc]
    var (low, high) = (arc, arc + 1)
    while low > row.lowerBound, rows.heads[low - 1] == head { low -= 1 }
    while high < row.upperBound, rows.heads[high] == head { high += 1 }
    return low..<high
  }

  /// Whether an arc can be followed by a route within the bounds.
  func isWithin(_ bounds: RouteBounds, _ arc: Int) -> Bool {
    levels[arc] <= bounds.level && starts[arc] <= bounds.arrival && ends[arc] >= bounds.departure
  }

  /// The first moment at which one can be at the end of a leg, one of whose `arcs` within the
  /// bounds is followed at `moment` or later; `nil` when that is too late.
  func arrival(by arcs: Range<Int>, from moment: Int64, _ bounds: RouteBounds) -> Int64? {
    var earliest: Int64?
    for arc in arcs where isWithin(bounds, arc) {
      let arrival = max(moment, starts[arc])
      if arrival <= ends[arc], arrival < earliest ?? .max { earliest = arrival }
    }
    return earliest
  }
}
