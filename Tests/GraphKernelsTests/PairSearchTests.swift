import GraphKernels
import TestSupport
import Testing

@Suite struct PairSearchTests {
  @Test(arguments: 0..<300)
  func shortestPathsAgreeWithAllDistances(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let distances = allDistances(graph)
    var search = PairSearch(graph)
    for source in graph.vertices {
      for goal in graph.vertices {
        let path = search.shortestPath(from: source, to: goal)
        expectPath(
          path, in: graph, from: source, to: goal, length: distances[Int(source)][Int(goal)])
        var fresh = PairSearch(graph)
        #expect(fresh.shortestPath(from: source, to: goal) == path)
      }
    }
  }

  @Test(arguments: 0..<300, PairSearch.Distinction.allCases)
  func allShortestPathsAreThoseOfLeastLength(seed: UInt64, distinct: PairSearch.Distinction) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 7)
    var search = PairSearch(graph)
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
  func pathsAcrossWideLevelsAgreeWithABreadthFirstTree(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 4000, arcs: 14_000, seed: seed)
    var search = PairSearch(graph)
    for source in graph.vertices.prefix(10) {
      let tree = graph.breadthFirstTree(from: source)
      let counts = pathCounts(graph, tree)
      for goal in graph.vertices.suffix(10) {
        let path = search.shortestPath(from: source, to: goal)
        expectPath(
          path, in: graph, from: source, to: goal,
          length: tree.distance(to: goal).map(Double.init) ?? .infinity)
        let all = search.allShortestPaths(from: source, to: goal, distinct: .arcs)
        #expect(all?.count ?? 0 == counts[Int(goal)])
        let ranked = search.rankedPaths(3, from: source, to: goal, distinct: .arcs) { _ in }
        #expect(ranked.first?.length == tree.distance(to: goal))
        #expect(ranked.map(\.length) == ranked.map(\.length).sorted())
        #expect(ranked.count == 3 || path == nil)
      }
    }
  }

  /// The number of shortest paths to each vertex, indexed by vertex.
  private func pathCounts(_ graph: CSRGraph, _ tree: BreadthFirstTree) -> [Int] {
    var counts = [Int](repeating: 0, count: graph.vertexCount)
    counts[Int(tree.root)] = 1
    for tail in tree.order {
      for head in graph.arcs(leaving: tail).map(graph.head)
      where tree.distance(to: head) == (tree.distance(to: tail) ?? 0) + 1 {
        counts[Int(head)] += counts[Int(tail)]
      }
    }
    return counts
  }

  @Test func pathsAreCountedWithoutBeingMade() {
    let stages = 80
    let tails = (0..<Int32(stages)).flatMap { [$0, $0] }
    let graph = CSRGraph(vertexCount: stages + 1, tails: tails, heads: tails.map { $0 + 1 })
    var search = PairSearch(graph)
    let goal = Int32(stages)
    #expect(search.allShortestPaths(from: 0, to: goal, distinct: .arcs)?.count == .max)
    #expect(search.allShortestPaths(from: 0, to: goal)?.count == 1)
    let lazily = search.allShortestPaths(from: 20, to: goal, distinct: .arcs)
    #expect(lazily?.count == 1 << 60)
    #expect(lazily?.prefix(3).map { $0.arcs.suffix(2) } == [[156, 158], [156, 159], [157, 158]])
  }
}

/// The first of the paths that visit the same vertices.
func firstsByStops(_ paths: [ArcPath]) -> [ArcPath] {
  paths.indices.filter { index in
    !paths[..<index].contains { $0.vertices == paths[index].vertices }
  }.map { paths[$0] }
}
