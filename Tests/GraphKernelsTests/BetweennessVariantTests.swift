import TestSupport
import Testing

@testable import GraphKernels

@Suite struct BetweennessVariantTests {
  /// Larger than what is counted pair by pair: many batches of sources, folded leaves, several
  /// components.
  @Test(arguments: 0..<40)
  func agreesWithBrandesOneSourceAtATime(seed: UInt64) {
    let arcs = [60, 150, 200, 500, 1500][Int(seed % 5)]
    let random = CSRGraph.random(vertices: 150, arcs: arcs, seed: seed)
    let graph = seed % 2 == 0 ? random.undirected().graph : random
    let expected = betweennessBySource(graph)
    #expect(agree(graph.betweenness(.orderedPairs, threads: Int(seed % 3) + 1), expected))
  }

  @Test(arguments: 0..<60)
  func countsOnlyTheSourcesGiven(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 40)
    var generator = SplitMix64(seed: seed)
    let sources = (0..<(graph.vertexCount > 0 ? 12 : 0)).map { _ in
      CSRGraph.Vertex.random(in: graph.vertices, using: &generator)
    }
    let expected = betweennessBySource(graph, from: sources)
    let found = graph.betweenness(from: sources, threads: 2, checkpoint: { (_) throws(Never) in })
    #expect(agree(found, expected))
  }

  @Test(arguments: 0..<5)
  func oneThreadAndManyGiveTheSameBits(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 800, arcs: 2000, seed: seed).undirected().graph
    let one = graph.betweenness(.orderedPairs, threads: 1)
    #expect(graph.betweenness(.orderedPairs, threads: 2) == one)
    #expect(graph.betweenness(.orderedPairs, threads: 5) == one)
  }

  @Test func aLongChainIsSearchedSourceBySource() {
    let edges = (0..<99).map { (Int32($0), Int32($0 + 1)) }
    let chain = CSRGraph.undirected(vertexCount: 100, edges: edges)
    let expected = (0..<100).map { Double($0 * (99 - $0)) }
    #expect(agree(chain.betweenness(.unorderedPairs), expected))
  }

  private let squares = 1100

  @Test(arguments: [false, true])
  func pathsBeyondTheGreatestNumberAreCounted(byCost: Bool) {
    let graph = chainOfSquares(squares).undirected().graph
    let costs = [Double](repeating: 1, count: graph.arcCount)
    let quiet = { (_: Int) throws(Never) in }
    let scores =
      byCost
      ? graph.costDependencies(costs: costs, from: [0], threads: 1, checkpoint: quiet)
      : graph.betweenness(from: [0], checkpoint: quiet)
    #expect(scores.allSatisfy { $0.isFinite })
    for square in [0, 1, 500, 1098, 1099] {
      let beyond = Double(3 * (squares - square) - 2)
      #expect(abs(scores[3 * square + 1] - beyond / 2) < 1e-6)
    }
    #expect(scores[3 * squares] == 0)
  }

  /// Half of the paths between the first corner and those beyond its square pass the one beside it.
  @Test func pathsThroughAGroupBeyondTheGreatestNumberAreCounted() {
    let graph = chainOfSquares(squares)
    let beyond = Double(3 * squares - 2)
    #expect(abs(graph.groupBetweenness([1]) { _ in } - beyond / 2) < 1e-6)
  }

  @Test(arguments: 0..<200)
  func scaledCountsAreNumbers(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var (plain, scaled) = (Double.none, ScaledCount.none)
    for _ in 0..<20 {
      let number = Int.random(in: 0...40, using: &generator)
      for _ in 0..<number {
        plain += .one
        scaled += .one
      }
      let (copy, scaledCopy) = (plain, scaled)
      plain += copy
      scaled += scaledCopy
      #expect(scaledCopy.share(of: scaled) == copy.share(of: plain) || plain == 0)
    }
  }

  private func betweennessBySource(
    _ graph: CSRGraph, from sources: [CSRGraph.Vertex]? = nil
  ) -> [Double] {
    let simple = graph.simplified()
    var scores = [Double](repeating: 0, count: graph.vertexCount)
    for source in sources ?? Array(graph.vertices) {
      let reached = BreadthFirstQueue(simple, from: source)
      var counts = [Double](repeating: 0, count: graph.vertexCount)
      var dependencies = counts
      counts[Int(source)] = 1
      for vertex in reached.order {
        for head in reached.successors(of: vertex, in: simple) {
          counts[head] += counts[Int(vertex)]
        }
      }
      for vertex in reached.order.reversed() {
        for head in reached.successors(of: vertex, in: simple) {
          dependencies[Int(vertex)] +=
            counts[Int(vertex)] / counts[head] * (1 + dependencies[head])
        }
        if vertex != source { scores[Int(vertex)] += dependencies[Int(vertex)] }
      }
    }
    return scores
  }
}
