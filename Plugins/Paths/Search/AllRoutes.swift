import AnalyzerKit

/// All routes of at most so many legs, made one at a time.
struct AllRoutes {
  let searchGraph: SearchGraph
  private let most: Int

  /// The arcs among which each arc of the searched rows may choose, indexed by arc.
  private let choices: [Range<Int>]
  private var paths: SimplePaths

  /// - Complexity: O(V + A).
  init(_ searchGraph: SearchGraph, most: Int, _ distinct: PathDistinction) {
    self.searchGraph = searchGraph
    self.most = most
    let rows: CSRGraph
    (rows, choices) = searchGraph.legs(distinct)
    paths = SimplePaths(rows, from: searchGraph.source, to: searchGraph.goal, most: most)
  }

  /// The next route, or `nil` when there are no more.
  mutating func next(
    _ progress: Progress, _ found: Int, of most: Int
  ) throws(Cancelled) -> Route? {
    try progress.update(found, of: most)
    let checkpoint = { (_: Int) throws(Cancelled) in try progress.update(found, of: most) }
    while let path = try paths.next(checkpoint: checkpoint) {
      let legs = path.arcs.map { choices[$0] }
      guard let bounds = bounds(of: legs) else { continue }
      return Route(stops: path.vertices, arcs: searchGraph.arcsToShow(of: legs, bounds), rank: [])
    }
    return nil
  }

  /// The best level at which some choice of arcs is in time, or `nil` when none is.
  private func bounds(of legs: [Range<Int>]) -> RouteBounds? {
    var bounds = RouteBounds(legs: most, level: Int32(searchGraph.levelCount) - 1)
    guard isInTime(legs, bounds) else { return nil }
    var low: Int32 = 0
    var high = bounds.level
    while low < high {
      bounds.level = (low + high) / 2
      if isInTime(legs, bounds) { high = bounds.level } else { low = bounds.level + 1 }
    }
    bounds.level = high
    return bounds
  }

  private func isInTime(_ legs: [Range<Int>], _ bounds: RouteBounds) -> Bool {
    var moment = Int64.min
    for leg in legs {
      guard let arrival = searchGraph.arrival(by: leg, from: moment, bounds) else { return false }
      moment = arrival
    }
    return true
  }
}

extension SearchGraph {
  /// The rows with one arc for all that make the same leg, and the arcs among which each may choose.
  fileprivate func legs(
    _ distinct: PathDistinction
  ) -> (rows: CSRGraph, choices: [Range<Int>]) {
    var (rowStarts, heads, choices) = ([0], [Graph.Vertex](), [Range<Int>]())
    for tail in rows.vertices {
      for run in rows.runs(leaving: tail) {
        for leg in distinct == .relations ? run.map({ $0..<$0 + 1 }) : [run] {
          heads.append(rows.heads[run.lowerBound])
          choices.append(leg)
        }
      }
      rowStarts.append(heads.count)
    }
    return (CSRGraph(rowStarts: rowStarts, heads: heads), choices)
  }
}
