import GraphKernels
import TestSupport
import Testing

@Suite struct BestPathsTests {
  @Test(arguments: 0..<300)
  func cheapestPathsComeInOrder(seed: UInt64) {
    let sample = Sample(seed: seed)
    let costs = sample.numbers(in: 0...4).map(Double.init)
    sample.expectAllPathsInOrder(by: .leastCost(costs)) { arcs in
      (arcs.reduce(0) { $0 + Int(costs[$1]) }, arcs.count)
    }
  }

  @Test(arguments: 0..<300)
  func pathsOfFewestArcsComeInOrder(seed: UInt64) {
    let sample = Sample(seed: seed)
    sample.expectAllPathsInOrder(by: .fewestArcs()) { ($0.count, 0) }
  }

  @Test(arguments: 0..<300)
  func pathsOfFewestAndBestArcsComeInOrder(seed: UInt64) {
    let sample = Sample(seed: seed)
    let ranks = sample.numbers(in: -2...2)
    sample.expectAllPathsInOrder(by: .fewestArcs(thenRanks: ranks)) { arcs in
      (arcs.count, arcs.map { ranks[$0] }.max() ?? 0)
    }
  }

  @Test(arguments: 0..<300)
  func bottleneckPathsComeInOrder(seed: UInt64) {
    let sample = Sample(seed: seed)
    let ranks = sample.numbers(in: -2...2)
    sample.expectAllPathsInOrder(by: .bestWorstArc(ranks: ranks)) { arcs in
      (arcs.map { ranks[$0] }.max() ?? 0, arcs.count)
    }
  }

  @Test(arguments: 0..<300)
  func pathsThatRespectTimeComeInOrder(seed: UInt64) {
    let sample = Sample(seed: seed)
    sample.expectAllPathsInOrder(by: .fewestArcs(), within: sample.times) { ($0.count, 0) }
  }

  @Test(arguments: 0..<300)
  func timedPathsWithRanksComeInOrder(seed: UInt64) {
    let sample = Sample(seed: seed)
    let ranks = sample.numbers(in: 0...3)
    sample.expectAllPathsInOrder(by: .fewestArcs(thenRanks: ranks), within: sample.times) { arcs in
      (arcs.count, arcs.map { ranks[$0] }.max() ?? 0)
    }
    sample.expectAllPathsInOrder(by: .bestWorstArc(ranks: ranks), within: sample.times) { arcs in
      (arcs.map { ranks[$0] }.max() ?? 0, arcs.count)
    }
  }

  @Test(arguments: 0..<100)
  func avoidedVerticesAreNotVisited(seed: UInt64) {
    let sample = Sample(seed: seed)
    var generator = SplitMix64(seed: seed)
    let isAvoided = sample.graph.vertices.map { _ in Int.random(in: 0..<4, using: &generator) == 0 }
    sample.expectAllPathsInOrder(by: .fewestArcs(), avoiding: isAvoided) { ($0.count, 0) }
    sample.expectAllPathsInOrder(
      by: .fewestArcs(), within: sample.times, avoiding: isAvoided
    ) { ($0.count, 0) }
  }

  @Test(arguments: 0..<100)
  func firstOfTheCheapestCostsWhatDijkstraSays(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 40, arcs: 120, seed: seed)
    let costs = smallNumbers(120, in: 0...9, seed: seed).map { Double($0) / 8 }
    let tree = graph.leastCostTree(from: 0, costs: costs)
    for goal in graph.vertices {
      let path = graph.bestPath(from: 0, to: goal, by: .leastCost(costs))
      #expect(path.map { $0.arcs.reduce(0) { $0 + costs[$1] } } == tree.cost(to: goal))
      #expect(path?.length == tree.path(to: goal)?.length)
    }
  }

  @Test func parallelArcsAreOnePathByTheBest() {
    let graph = CSRGraph(vertexCount: 2, tails: [0, 0, 0], heads: [1, 1, 1])
    let ranked = graph.bestPaths(from: 0, to: 1, by: .bestWorstArc(ranks: [3, 1, 2]))
    #expect(Array(ranked).map(\.arcs) == [[1]])
    let cheap = graph.bestPaths(from: 0, to: 1, by: .leastCost([3, 1, 1]))
    #expect(Array(cheap).map(\.arcs) == [[1]])
    #expect(Array(graph.bestPaths(from: 0, to: 1, by: .fewestArcs())).map(\.arcs) == [[0]])
  }

  @Test func sameDayMayFollowItself() {
    let graph = CSRGraph(vertexCount: 3, tails: [0, 1], heads: [1, 2])
    let same = ArcTimes(earliest: [0, 0], latest: [1439, 1439])
    let touching = ArcTimes(earliest: [5, 0], latest: [9, 5])
    let backward = ArcTimes(earliest: [6, 0], latest: [9, 5])
    let open = ArcTimes(earliest: [.min, .min], latest: [.max, .max])
    #expect(path(graph, same) == [0, 1, 2])
    #expect(path(graph, touching) == [0, 1, 2])
    #expect(path(graph, backward) == nil)
    #expect(path(graph, open) == [0, 1, 2])
  }

  private func path(_ graph: CSRGraph, _ times: ArcTimes) -> [Int32]? {
    graph.bestPath(from: 0, to: 2, by: .fewestArcs(), within: times)?.vertices
  }
}

/// A small graph to be searched from its first vertex to its last.
private struct Sample {
  let seed: UInt64
  let graph: CSRGraph
  let times: ArcTimes

  init(seed: UInt64) {
    self.seed = seed
    graph = CSRGraph.random(
      vertices: 1 + Int(seed % 6), arcs: Int(seed / 6 % 15), seed: seed)
    let earliest = smallNumbers(graph.arcCount, in: 0...6, seed: seed &+ 1).map(Int64.init)
    let lengths = smallNumbers(graph.arcCount, in: 0...4, seed: seed &+ 2).map(Int64.init)
    times = ArcTimes(earliest: earliest, latest: zip(earliest, lengths).map(+))
  }

  func numbers(in range: ClosedRange<Int>) -> [Int] {
    smallNumbers(graph.arcCount, in: range, seed: seed)
  }

  /// Compares with every path there is, the best of those with the same vertices, sorted.
  func expectAllPathsInOrder(
    by order: PathOrder, within times: ArcTimes? = nil, avoiding isAvoided: [Bool]? = nil,
    value: ([Int]) -> (Int, Int)
  ) {
    let goal = Int32(graph.vertexCount - 1)
    let paths = allPaths(graph, from: 0, to: goal)
      .filter { path in times.map { respects($0, path.arcs) } ?? true }
      .filter { path in !path.vertices.contains { isAvoided?[Int($0)] ?? false } }
      .map { (value: value($0.arcs), vertices: $0.vertices) }
      .sorted { left, right in
        left.value == right.value
          ? left.vertices.lexicographicallyPrecedes(right.vertices) : left.value < right.value
      }
    var seen: Set<[Int32]> = []
    let expected = paths.filter { seen.insert($0.vertices).inserted }
    let found = Array(
      graph.bestPaths(from: 0, to: goal, by: order, within: times, avoiding: isAvoided))
    #expect(found.map(\.vertices) == expected.map(\.vertices))
    #expect(
      found.map { [value($0.arcs).0, value($0.arcs).1] }
        == expected.map { [$0.value.0, $0.value.1] })
    for path in found {
      expectJoined(path, in: graph, from: 0, to: goal)
      if let times { #expect(respects(times, path.arcs)) }
    }
    let best = graph.bestPath(from: 0, to: goal, by: order, within: times, avoiding: isAvoided)
    #expect(best == found.first)
  }

  private func respects(_ times: ArcTimes, _ arcs: [Int]) -> Bool {
    var moment = Int64.min
    for arc in arcs {
      moment = max(moment, times.earliest[arc])
      if moment > times.latest[arc] { return false }
    }
    return true
  }
}
