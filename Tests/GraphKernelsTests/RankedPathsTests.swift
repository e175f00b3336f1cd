import GraphKernels
import TestSupport
import Testing

@Suite struct RankedPathsTests {
  @Test(arguments: 0..<300, PairSearch.Distinction.allCases)
  func areTheShortestOfAllPaths(seed: UInt64, distinct: PairSearch.Distinction) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 7)
    var search = PairSearch(graph)
    for source in graph.vertices {
      for goal in graph.vertices {
        var every = allPaths(graph, from: source, to: goal)
        if distinct == .stops { every = firstsByStops(every) }
        let lengths = every.map(\.length).sorted()
        for count in [1, 2, 5, 100] {
          let paths = search.rankedPaths(count, from: source, to: goal, distinct: distinct) { _ in }
          #expect(paths.map(\.length) == Array(lengths.prefix(count)))
          #expect(paths.allSatisfy { every.contains($0) })
          #expect(Set(paths).count == paths.count)
        }
      }
    }
  }

  @Test func noneAreNone() {
    var search = PairSearch(CSRGraph(vertexCount: 2, tails: [0], heads: [1]))
    #expect(search.rankedPaths(0, from: 0, to: 1) { _ in }.isEmpty)
    #expect(search.rankedPaths(3, from: 1, to: 0) { _ in }.isEmpty)
    #expect(search.rankedPaths(3, from: 1, to: 1) { _ in } == [ArcPath(vertices: [1], arcs: [])])
  }

  @Test func thrownErrorsEndTheSearch() {
    struct Stop: Error {}
    let graph = CSRGraph.random(vertices: 20, arcs: 80, seed: 1)
    var search = PairSearch(graph)
    #expect(throws: Stop.self) {
      _ = try search.rankedPaths(100, from: 0, to: 7) { if $0 > 20 { throw Stop() } }
    }
    var fresh = PairSearch(graph)
    #expect(
      search.rankedPaths(30, from: 0, to: 7) { _ in }
        == fresh.rankedPaths(30, from: 0, to: 7) { _ in })
  }
}
