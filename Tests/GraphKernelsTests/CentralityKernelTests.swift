import GraphKernels
import TestSupport
import Testing

@Suite struct BetweennessTests {
  @Test(arguments: 0..<300)
  func agreesWithCountingPairByPair(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 9)
    let expected = betweennessByPairs(graph)
    #expect(agree(graph.betweenness(.orderedPairs), expected))
    #expect(agree(graph.betweenness(.unorderedPairs), expected.map { $0 / 2 }))
    let pairs = Double((graph.vertexCount - 1) * (graph.vertexCount - 2))
    let shares = pairs > 0 ? expected.map { $0 / pairs } : expected
    #expect(agree(graph.betweenness(), shares))
    let ones = [Double](repeating: 1, count: graph.arcCount)
    #expect(agree(graph.betweenness(costs: ones), shares))
  }

  @Test(arguments: 0..<300)
  func agreesWithCountingCheapestPaths(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 9)
    let costs = smallNumbers(graph.arcCount, in: 1...3, seed: seed).map(Double.init)
    let expected = betweennessByPairs(graph, costs: costs)
    #expect(agree(graph.betweenness(costs: costs, .orderedPairs), expected))
  }

  @Test func agreesWithPublishedValues() {
    #expect(agree(KarateClub.graph.betweenness(), PublishedValues.karateBetweenness))
    #expect(
      agree(FlorentineFamilies.graph.betweenness(), PublishedValues.florentineBetweenness))
    let (graph, arcOrder) = DirectedMultigraph.sorted
    #expect(agree(graph.betweenness(), DirectedMultigraph.betweenness))
    #expect(agree(graph.betweenness(.orderedPairs), DirectedMultigraph.betweennessOfPairs))
    let costs = arcOrder.map { DirectedMultigraph.weights[$0] }
    #expect(agree(graph.betweenness(costs: costs), DirectedMultigraph.weightedBetweenness))
  }

  @Test(arguments: 0..<100)
  func reversalChangesNothing(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 30)
    #expect(agree(graph.betweenness(), graph.reversed().graph.betweenness()))
  }
}

@Suite struct ClosenessTests {
  @Test(arguments: 0..<300)
  func agreesWithTheFormula(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let distances = allDistances(graph)
    let others = Double(graph.vertexCount - 1)
    func score(_ row: [Double]) -> Double {
      let reached = row.filter { $0 < .infinity && $0 > 0 }
      return reached.isEmpty
        ? 0 : Double(reached.count) / others * Double(reached.count) / reached.reduce(0, +)
    }
    #expect(agree(graph.closeness(.outgoing), distances.map(score)))
    let columns = distances.indices.map { to in distances.map { $0[to] } }
    #expect(agree(graph.closeness(.incoming), columns.map(score)))
    #expect(graph.closeness() == graph.closeness(.incoming))
  }

  @Test func agreesWithPublishedValues() {
    #expect(agree(KarateClub.graph.closeness(), PublishedValues.karateCloseness))
    #expect(agree(FlorentineFamilies.graph.closeness(), PublishedValues.florentineCloseness))
    #expect(agree(DirectedMultigraph.sorted.graph.closeness(), DirectedMultigraph.closeness))
  }
}

@Suite struct PageRankTests {
  @Test(arguments: 0..<300)
  func agreesWithMultiplyingTheMatrix(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let weights = smallNumbers(graph.arcCount, in: 0...3, seed: seed).map(Double.init)
    let result = graph.pageRank(
      damping: 0.7, weights: weights, tolerance: 1e-15, iterationLimit: 300)
    #expect(agree(result.scores, byMatrix(graph, weights, damping: 0.7), within: 1e-12))
  }

  @Test(arguments: 0..<200)
  func scoresSumToOne(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 40)
    for limit in [0, 1, 5, 100] {
      let scores = graph.pageRank(iterationLimit: limit).scores
      #expect(graph.vertexCount == 0 || abs(scores.reduce(0, +) - 1) < 1e-12)
      #expect(scores.allSatisfy { $0 > 0 })
    }
  }

  @Test func agreesWithPublishedValues() {
    let karate = KarateClub.graph.pageRank(tolerance: 1e-14, iterationLimit: 1000)
    #expect(agree(karate.scores, PublishedValues.karatePageRank))
    let (graph, arcOrder) = DirectedMultigraph.sorted
    let weights = arcOrder.map { DirectedMultigraph.weights[$0] }
    let weighted = graph.pageRank(weights: weights, tolerance: 1e-15, iterationLimit: 1000)
    #expect(agree(weighted.scores, DirectedMultigraph.weightedPageRank))
    let damped = graph.pageRank(damping: 0.6, tolerance: 1e-15, iterationLimit: 1000)
    #expect(agree(damped.scores, DirectedMultigraph.dampedPageRank))
  }

  @Test func saysWhetherItConverged() {
    let short = KarateClub.graph.pageRank(tolerance: 1e-9, iterationLimit: 3)
    #expect(!short.isConverged)
    #expect(short.iterations == 3)
    #expect(short.residual > 1e-9 * 34)
    let long = KarateClub.graph.pageRank(tolerance: 1e-9)
    #expect(long.isConverged)
    #expect(long.iterations < 100)
    #expect(long.residual < 1e-9 * 34)
    let empty = CSRGraph(vertexCount: 0, tails: [], heads: []).pageRank()
    #expect(empty.scores.isEmpty)
    #expect(empty.isConverged)
  }

  private func byMatrix(_ graph: CSRGraph, _ weights: [Double], damping: Double) -> [Double] {
    let count = graph.vertexCount
    let start = 1 / Double(max(count, 1))
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for tail in graph.vertices {
      let row = graph.arcs(leaving: tail)
      let sum = row.reduce(0) { $0 + weights[$1] }
      for arc in row where sum > 0 {
        matrix[Int(tail)][Int(graph.head(of: arc))] += weights[arc] / sum
      }
      if sum == 0 { matrix[Int(tail)] = [Double](repeating: start, count: count) }
    }
    var scores = [Double](repeating: start, count: count)
    for _ in 0..<300 {
      scores = scores.indices.map { head in
        scores.indices.reduce((1 - damping) * start) {
          $0 + damping * scores[$1] * matrix[$1][head]
        }
      }
    }
    return scores
  }
}

@Suite struct CentralityLaws {
  @Test(arguments: 0..<200)
  func relabellingPermutesScores(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    var generator = SplitMix64(seed: seed)
    let names = graph.vertices.shuffled(using: &generator)
    let (other, arcOrder) = relabeled(graph, names)
    let costs = smallNumbers(graph.arcCount, in: 1...3, seed: seed).map(Double.init)
    let otherCosts = arcOrder.map { costs[$0] }
    func permuted(_ scores: [Double]) -> [Double] { names.map { scores[Int($0)] } }
    #expect(agree(graph.betweenness(), permuted(other.betweenness())))
    #expect(
      agree(graph.betweenness(costs: costs), permuted(other.betweenness(costs: otherCosts))))
    #expect(agree(graph.closeness(), permuted(other.closeness())))
    let scores = graph.pageRank(weights: costs, tolerance: 1e-15).scores
    #expect(agree(scores, permuted(other.pageRank(weights: otherCosts, tolerance: 1e-15).scores)))
  }

  @Test func checkpointCountsAndCancels() throws {
    struct Cancelled: Error {}
    let graph = KarateClub.graph
    let costs = [Double](repeating: 1, count: graph.arcCount)
    let kernels: [((Int) throws -> Void) throws -> Void] = [
      { _ = try graph.betweenness(checkpoint: $0) },
      { _ = try graph.betweenness(costs: costs, checkpoint: $0) },
      { _ = try graph.closeness(checkpoint: $0) },
      { _ = try graph.closeness(costs: costs, checkpoint: $0) },
    ]
    for kernel in kernels {
      var counts: [Int] = []
      try kernel { counts.append($0) }
      #expect(counts.first == 0)
      #expect(counts == counts.sorted() && counts.allSatisfy { $0 < 34 })
      counts = []
      #expect(throws: Cancelled.self) {
        try kernel { done in
          counts.append(done)
          throw Cancelled()
        }
      }
      #expect(counts == [0])
    }
    var rounds: [Int] = []
    let scores = graph.pageRank(checkpoint: { rounds.append($0) })
    #expect(rounds == Array(0..<scores.iterations))
  }
}
