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
