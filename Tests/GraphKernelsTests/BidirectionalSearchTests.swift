import GraphKernels
import TestSupport
import Testing

@Suite struct BidirectionalSearchTests {
  @Test(arguments: 0..<300)
  func distancesAgreeWithAllDistances(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let distances = allDistances(graph)
    var search = BidirectionalSearch(graph)
    for source in graph.vertices {
      for goal in graph.vertices {
        let distance = distances[Int(source)][Int(goal)]
        let expected = distance < .infinity ? Int(distance) : nil
        #expect(search.distance(from: source, to: goal) == expected)
        var fresh = BidirectionalSearch(graph)
        #expect(fresh.distance(from: source, to: goal) == expected)
        let nearer = search.distance(from: source, to: goal, within: 1)
        #expect(nearer == expected.flatMap { $0 > 1 ? nil : $0 })
      }
    }
  }

  /// The parts of all paths that Yen's method looks at.
  @Test(arguments: 0..<300)
  func distancesAreThoseOfPathsThatPassNothingAvoided(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 7)
    var search = BidirectionalSearch(graph)
    for source in graph.vertices {
      for goal in graph.vertices where goal != source {
        let avoided = graph.vertices.filter { $0 != source && $0 != goal }.prefix(2)
        let first = graph.arcs(leaving: source).prefix(1)
        let allowed = allPaths(graph, from: source, to: goal).filter { path in
          !path.vertices.contains { avoided.contains($0) } && !first.contains(path.arcs[0])
        }
        let distance = search.distance(
          from: source, to: goal, avoiding: avoided, closed: first.isEmpty ? [] : [first])
        #expect(distance == allowed.map(\.length).min())
      }
    }
  }

  @Test(arguments: 0..<300, BidirectionalSearch.Distinction.allCases)
  func allShortestPathsAreThoseOfLeastLength(
    seed: UInt64, distinct: BidirectionalSearch.Distinction
  ) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 7)
    var search = BidirectionalSearch(graph)
    for source in graph.vertices {
      for goal in graph.vertices {
        let every = allPaths(graph, from: source, to: goal)
        let least = every.map(\.length).min()
        var expected = every.filter { $0.length == least }
        if distinct == .stops { expected = firstsByStops(expected) }
        let found = search.allShortestPaths(from: source, to: goal, distinct: distinct)
        #expect(found.map(Array.init) ?? [] == expected)
        #expect(found?.count ?? 0 == expected.count)
        #expect(found?.length == least)
      }
    }
  }

  /// Levels here are wider than what is read ahead and than what is counted.
  @Test(arguments: 0..<20)
  func pathsAcrossWideLevelsAgreeWithAQueue(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 4000, arcs: 14_000, seed: seed)
    var search = BidirectionalSearch(graph)
    for source in graph.vertices.prefix(10) {
      let reached = BreadthFirstQueue(graph, from: source)
      let counts = pathCounts(graph, reached)
      for goal in graph.vertices.suffix(10) {
        #expect(search.distance(from: source, to: goal) == reached.distances[Int(goal)])
        let all = search.allShortestPaths(from: source, to: goal, distinct: .arcs)
        #expect(all?.count ?? 0 == counts[Int(goal)])
      }
    }
  }

  /// The number of shortest paths to each vertex, indexed by vertex.
  private func pathCounts(_ graph: CSRGraph, _ reached: BreadthFirstQueue) -> [Int] {
    var counts = [Int](repeating: 0, count: graph.vertexCount)
    counts[Int(reached.order[0])] = 1
    for tail in reached.order {
      for head in reached.successors(of: tail, in: graph) { counts[head] += counts[Int(tail)] }
    }
    return counts
  }

  @Test func pathsAreCountedWithoutBeingMade() {
    let stages = 80
    let tails = (0..<Int32(stages)).flatMap { [$0, $0] }
    let graph = CSRGraph(vertexCount: stages + 1, tails: tails, heads: tails.map { $0 + 1 })
    var search = BidirectionalSearch(graph)
    let goal = Int32(stages)
    #expect(search.allShortestPaths(from: 0, to: goal, distinct: .arcs)?.count == .max)
    #expect(search.allShortestPaths(from: 0, to: goal)?.count == 1)
    let lazily = search.allShortestPaths(from: 20, to: goal, distinct: .arcs)
    #expect(lazily?.count == 1 << 60)
    #expect(lazily?.prefix(3).map { $0.arcs.suffix(2) } == [[156, 158], [156, 159], [157, 158]])
  }
}
