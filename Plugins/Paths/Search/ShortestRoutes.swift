import AnalyzerKit

/// The routes of fewest legs where time does not matter, all at once: found from both ends, kept as
/// the arcs that lie on any, and made in order as far as they are wanted.
struct ShortestRoutes {
  private let searchGraph: SearchGraph
  private let distinct: PathDistinction

  init(_ searchGraph: SearchGraph, _ distinct: PathDistinction) {
    self.searchGraph = searchGraph
    self.distinct = distinct
  }

  /// The best of them: the best weakest leg first, then by stops, then by relations.
  ///
  /// Where there are more than wanted, only those are made whose weakest leg is good enough.
  ///
  /// - Parameters:
  ///   - wanted: How many at most.
  ///   - mostLegs: The most legs they may have.
  /// - Returns: The routes, in order.
  /// - Complexity: O(V + A), as often as it takes to find the level by bisection where there are too
  ///   many; then O(legs) a route.
  func best(_ wanted: Int, mostLegs: Int) -> [Route] {
    let worst = Int32(searchGraph.levelCount) - 1
    guard let all = paths(worst, .stops), all.length <= mostLegs else { return [] }
    guard all.length > 0 else {
      return [Route(stops: [searchGraph.source], arcs: [], rank: [0, 0])]
    }
    let total = distinct == .stops ? all.paths.count : count(worst, length: all.length)
    guard total > wanted else {
      return routes(all, upTo: worst) { _ in true }.sorted()
    }
    var (low, high): (Int32, Int32) = (0, worst)
    while low < high {
      let middle = (low + high) / 2
      if count(middle, length: all.length) >= wanted { high = middle } else { low = middle + 1 }
    }
    var best: [Route] = []
    if high > 0, let better = paths(high - 1, .stops), better.length == all.length {
      best = routes(better, upTo: high - 1) { _ in true }.sorted()
    }
    guard let enough = paths(high, .stops) else { return best }
    return best + routes(enough, upTo: high, most: wanted - best.count) { $0 == high }
  }

  /// The shortest paths on which no leg is worse than `level`.
  private func paths(
    _ level: Int32, _ distinction: BidirectionalSearch.Distinction
  ) -> PathsWithin? {
    let arcs = searchGraph.levels.indices.filter { searchGraph.levels[$0] <= level }
    var rowStarts = [0]
    rowStarts.reserveCapacity(searchGraph.rows.vertexCount + 1)
    var next = 0
    for tail in searchGraph.rows.vertices {
      let end = searchGraph.rows.arcs(leaving: tail).upperBound
      while next < arcs.count, arcs[next] < end { next += 1 }
      rowStarts.append(next)
    }
    var search = BidirectionalSearch(
      CSRGraph(rowStarts: rowStarts, heads: arcs.map { searchGraph.rows.heads[$0] }))
    return search.allShortestPaths(
      from: searchGraph.source, to: searchGraph.goal, distinct: distinction
    ).map { PathsWithin(paths: $0, arcs: arcs) }
  }

  /// How many routes there are of so many legs, none worse than `level`.
  private func count(_ level: Int32, length: Int) -> Int {
    guard let found = paths(level, distinct == .stops ? .stops : .arcs), found.length == length
    else { return 0 }
    return found.paths.count
  }

  /// The routes along paths, in the order of their stops, then of their relations.
  private func routes(
    _ found: PathsWithin, upTo level: Int32, most: Int = .max, where isWanted: (Int32) -> Bool
  ) -> [Route] {
    var routes: [Route] = []
    for path in found.paths {
      let firsts = path.arcs.map { found.arcs[$0] }
      let choices = zip(firsts, path.vertices).map { arc, tail in
        distinct == .stops
          ? [arc]
          : searchGraph.run(of: arc, leaving: tail).filter { searchGraph.levels[$0] <= level }
      }
      var places = [Int](repeating: 0, count: choices.count)
      repeat {
        let arcs = zip(choices, places).map { $0[$1] }
        let weakest = arcs.map { searchGraph.levels[$0] }.max() ?? 0
        if isWanted(weakest) {
          routes.append(
            Route(
              stops: path.vertices, arcs: arcs, rank: [Double(arcs.count), Double(weakest)],
              weakest: weakest))
          if routes.count == most { return routes }
        }
      } while Self.advance(&places, choices)
    }
    return routes
  }

  /// Takes the next choice of the last leg that has one; `false` when none has.
  private static func advance(_ places: inout [Int], _ choices: [[Int]]) -> Bool {
    for leg in places.indices.reversed() {
      places[leg] += 1
      if places[leg] < choices[leg].count { return true }
      places[leg] = 0
    }
    return false
  }
}

/// Shortest paths among some of the arcs.
private struct PathsWithin {
  let paths: AllShortestPaths

  /// The arc of the searched graph that each arc is, indexed by arc.
  let arcs: [Int]

  var length: Int { paths.length }
}
