import GraphKernels
import TestSupport
import Testing

@Suite struct CostRankingTests {
  /// The cheapest costs of all paths, of those with the same stops only the cheapest.
  private func leastCosts(
    _ every: [ArcPath], _ costs: [Double], _ distinct: PairSearch.Distinction
  ) -> [Double] {
    let sums = every.map { path in path.arcs.reduce(0) { $0 + costs[$1] } }
    guard distinct == .stops else { return sums.sorted() }
    return Dictionary(zip(every.map(\.vertices), sums), uniquingKeysWith: min).values.sorted()
  }

  @Test(arguments: 0..<200, PairSearch.Distinction.allCases)
  func areTheCheapestOfAllPaths(seed: UInt64, distinct: PairSearch.Distinction) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 6)
    let range = [0...3, 1...9, 3...3][Int(seed % 3)]
    let costs = smallNumbers(graph.arcCount, in: range, seed: seed).map { Double($0) / 2 }
    let ranking = CostRanking(CostedGraph(graph, costs: costs))
    for source in graph.vertices {
      for goal in graph.vertices {
        let every = allPaths(graph, from: source, to: goal)
        let expected = leastCosts(every, costs, distinct)
        for count in [1, 2, 5, 100] {
          let answers = ranking.paths(count, from: source, to: goal, distinct: distinct) { _ in }
          #expect(answers.map(\.cost) == Array(expected.prefix(count)))
          #expect(answers.allSatisfy { every.contains($0.path) })
          for answer in answers {
            #expect(answer.path.arcs.reduce(0) { $0 + costs[$1] } == answer.cost)
          }
          let paths = answers.map(\.path)
          #expect(Set(paths).count == paths.count)
          #expect(Set(paths.map(\.vertices)).count == paths.count || distinct == .arcs)
        }
      }
    }
  }

  @Test(arguments: 0..<20)
  func equalCostsRankAsPathsWithoutCosts(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 60, arcs: 200, seed: seed)
    let ones = CostedGraph(graph, costs: [Double](repeating: 1, count: 200))
    let (ranking, incoming) = (CostRanking(ones), CostRanking(ones, incoming: graph.reversed()))
    var search = PairSearch(graph)
    for goal in graph.vertices.dropFirst() {
      let answers = ranking.paths(12, from: 0, to: goal) { _ in }
      let lengths = search.rankedPaths(12, from: 0, to: goal) { _ in }.map { Double($0.length) }
      #expect(answers.map(\.cost) == lengths)
      #expect(answers.map(\.path) == incoming.paths(12, from: 0, to: goal) { _ in }.map(\.path))
    }
  }

  @Test func cheapArcsComeBeforeShortWays() {
    // Two arcs from 0 to 2 and a way over 1 that is cheaper than either.
    let graph = CSRGraph(vertexCount: 3, tails: [0, 0, 0, 1], heads: [2, 2, 1, 2])
    let ranking = CostRanking(CostedGraph(graph, costs: [7, 5, 1, 2]))
    let byArcs = ranking.paths(9, from: 0, to: 2, distinct: .arcs) { _ in }
    #expect(byArcs.map(\.path.arcs) == [[2, 3], [1], [0]])
    #expect(byArcs.map(\.cost) == [3, 5, 7])
    #expect(ranking.paths(9, from: 0, to: 2) { _ in }.map(\.path.arcs) == [[2, 3], [1]])
  }

  @Test func noneAreNone() {
    let graph = CSRGraph(vertexCount: 2, tails: [0], heads: [1])
    let ranking = CostRanking(CostedGraph(graph, costs: [2]))
    #expect(ranking.paths(0, from: 0, to: 1) { _ in }.isEmpty)
    #expect(ranking.paths(3, from: 1, to: 0) { _ in }.isEmpty)
    #expect(ranking.paths(3, from: 1, to: 1) { _ in }.map(\.path.vertices) == [[1]])
  }

  @Test func thrownErrorsEndTheSearch() {
    struct Stop: Error {}
    let graph = CSRGraph.random(vertices: 20, arcs: 80, seed: 1)
    let ranking = CostRanking(CostedGraph(graph, costs: [Double](repeating: 1, count: 80)))
    #expect(throws: Stop.self) {
      _ = try ranking.paths(100, from: 0, to: 7) { if $0 > 20 { throw Stop() } }
    }
  }
}
