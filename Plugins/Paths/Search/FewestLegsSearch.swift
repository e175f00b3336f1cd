import AnalyzerKit

/// Breadth-first search for the route of fewest legs, of those the one whose stops come first.
///
/// Rows are in order of heads, so the frontier is always in the order of the routes that lead to
/// it. Under respected time a vertex that was reached may be reached again, farther on in the
/// order but at an earlier moment; without time all moments are one and no vertex is.
///
/// > Moore, E. F. "The shortest path through a maze." *Proceedings of the International Symposium
/// > on the Theory of Switching*, 1959, 285–292.
/// >
/// > Bui-Xuan, B., Ferreira, A., Jarry, A. "Computing shortest, fastest, and foremost journeys in
/// > dynamic networks." *International Journal of Foundations of Computer Science* 14(2), 2003,
/// > 267–285. doi:10.1142/S0129054103001728
struct FewestLegsSearch {
  private static let unreached = Int64.max

  /// The first moment at which each vertex was reached so far, indexed by vertex.
  private var arrivals: [Int64]
  private var vertices: [Graph.Vertex] = []
  private var moments: [Int64] = []
  private var parents: [Int32] = []

  /// The first of the parallel arcs by which each label was reached, indexed by label.
  private var arcs: [Int] = []

  init(vertexCount: Int) { arrivals = [Int64](repeating: Self.unreached, count: vertexCount) }

  /// The legs of the best route of `subspace`, each as the arcs among which it may
  /// choose, or `nil` when there is none within the bounds.
  ///
  /// - Complexity: O(V + A); under respected time at most as much for every moment at which a
  ///   relation can begin.
  mutating func legs(
    of subspace: PathSubspace, _ searchGraph: SearchGraph, _ bounds: RouteBounds
  ) -> [Range<Int>]? {
    var moment = Int64.min
    for choice in subspace.choices {
      guard let arrival = searchGraph.arrival(by: choice, from: moment, bounds) else {
        return nil
      }
      moment = arrival
    }
    if subspace.spur == searchGraph.goal { return Array(subspace.choices) }
    let most = bounds.legs - subspace.choices.count
    guard let last = search(from: subspace, at: moment, searchGraph, bounds, most) else {
      return nil
    }
    return Array(subspace.choices) + runs(to: last, searchGraph)
  }

  /// The label at which the goal is reached.
  private mutating func search(
    from subspace: PathSubspace, at moment: Int64, _ searchGraph: SearchGraph,
    _ bounds: RouteBounds, _ most: Int
  ) -> Int? {
    vertices.removeAll(keepingCapacity: true)
    moments.removeAll(keepingCapacity: true)
    parents.removeAll(keepingCapacity: true)
    arcs.removeAll(keepingCapacity: true)
    add(subspace.spur, moment, parent: -1, arc: -1)
    for stop in subspace.stops { arrivals[Int(stop)] = .min }
    defer {
      for stop in subspace.stops { arrivals[Int(stop)] = Self.unreached }
      for vertex in vertices { arrivals[Int(vertex)] = Self.unreached }
    }

    let goal = searchGraph.goal
    let heads = searchGraph.rows.heads.span
    let levels = searchGraph.levels.span
    let starts = searchGraph.starts.span
    let ends = searchGraph.ends.span
    var (next, layerEnd, length) = (0, 1, 0)
    while next < vertices.count {
      if next == layerEnd { (layerEnd, length) = (vertices.count, length + 1) }
      if length >= most { return nil }
      let moment = moments[next]
      let row = searchGraph.rows.arcs(leaving: vertices[next])
      var arc = row.lowerBound
      while arc < row.upperBound {
        let (first, head) = (arc, heads[arc])
        var arrival = arrivals[Int(head)]
        var isReached = false
        while arc < row.upperBound, heads[arc] == head {
          let possible = max(moment, starts[arc])
          if levels[arc] <= bounds.level, starts[arc] <= bounds.arrival,
            ends[arc] >= max(bounds.departure, possible), possible < arrival
          {
            (arrival, isReached) = (possible, true)
          }
          arc += 1
        }
        guard isReached else { continue }
        add(head, arrival, parent: Int32(next), arc: first)
        if head == goal { return vertices.count - 1 }
        arrivals[Int(head)] = arrival
      }
      next += 1
    }
    return nil
  }

  private mutating func add(_ vertex: Graph.Vertex, _ moment: Int64, parent: Int32, arc: Int) {
    vertices.append(vertex)
    moments.append(moment)
    parents.append(parent)
    arcs.append(arc)
  }

  private func runs(to last: Int, _ searchGraph: SearchGraph) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var label = last
    while parents[label] >= 0 {
      let parent = Int(parents[label])
      runs.append(searchGraph.run(of: arcs[label], leaving: vertices[parent]))
      label = parent
    }
    return runs.reversed()
  }
}
