import GraphKernels
import TestSupport
import Testing

@Suite struct SubsetBetweennessTests {
  private func ends(_ graph: CSRGraph, seed: UInt64) -> (sources: [Int32], targets: [Int32]) {
    let draws = smallNumbers(graph.vertexCount, in: 0...3, seed: seed)
    return (
      graph.vertices.filter { draws[Int($0)] & 1 > 0 },
      graph.vertices.filter { draws[Int($0)] & 2 > 0 }
    )
  }

  @Test(arguments: 0..<300)
  func agreesWithGoingOverAllPaths(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 7)
    let (sources, targets) = ends(graph, seed: seed)
    var expected = [Double](repeating: 0, count: graph.vertexCount)
    for source in sources {
      for target in targets where target != source {
        let every = firstsByStops(allPaths(graph, from: source, to: target))
        let shortest = every.filter { $0.length == every.map(\.length).min() }
        for vertex in shortest.flatMap({ $0.vertices.dropFirst().dropLast() }) {
          expected[Int(vertex)] += 1 / Double(shortest.count)
        }
      }
    }
    let threads = Int(seed % 3) + 1
    let found = graph.subsetBetweenness(from: sources, to: targets, threads: threads) { _ in }
    #expect(agree(found, expected))
    let twice = graph.subsetBetweenness(from: sources + sources, to: targets + targets) { _ in }
    #expect(twice == found)
  }

  @Test(arguments: 0..<60)
  func betweenAllAndAllItIsBetweenness(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 40)
    let all = Array(graph.vertices)
    let found = graph.subsetBetweenness(from: all, to: all) { _ in }
    #expect(agree(found, graph.betweenness(.orderedPairs)))
  }

  /// `betweenness_centrality_subset` of networkx 3.6.1, which halves the count in undirected graphs.
  @Test func theClubIsAsNetworkXSays() {
    let found = KarateClub.graph.subsetBetweenness(from: [0, 1, 2], to: [32, 33]) { _ in }
    let expected = [
      2: 0.41666666666666663, 8: 0.37499999999999994, 9: 0.08333333333333333,
      13: 0.37499999999999994, 19: 0.29166666666666663, 27: 0.08333333333333333,
      28: 0.08333333333333333, 30: 0.41666666666666663, 31: 0.29166666666666663,
      32: 0.08333333333333333,
    ]
    #expect(agree(found, (0..<34).map { 2 * expected[$0, default: 0] }))
  }

  /// Half of the paths from the first corner to the last pass each side of every square.
  @Test func pathsBeyondTheGreatestNumberAreCounted() {
    let graph = chainOfSquares(1100)
    let found = graph.subsetBetweenness(from: [0], to: [3300]) { _ in }
    #expect(abs(found[1] - 0.5) < 1e-9 && abs(found[3] - 1) < 1e-9 && found[3300] == 0)
  }

  @Test func oneThreadAndManyGiveTheSameBits() {
    let graph = CSRGraph.random(vertices: 400, arcs: 1500, seed: 3)
    let (sources, targets) = ends(graph, seed: 3)
    let one = graph.subsetBetweenness(from: sources, to: targets, threads: 1) { _ in }
    #expect(graph.subsetBetweenness(from: sources, to: targets, threads: 5) { _ in } == one)
  }
}
