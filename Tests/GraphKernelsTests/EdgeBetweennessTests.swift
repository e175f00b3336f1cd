import TestSupport
import Testing

@testable import GraphKernels

@Suite struct EdgeBetweennessTests {
  /// An arc lies on the paths that a vertex in its middle would lie on.
  @Test(arguments: 0..<200)
  func agreesWithAVertexInTheMiddleOfTheArc(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 7).simplified()
    let scores = graph.edgeBetweenness(threads: 2, checkpoint: { (_) throws(Never) in })
    #expect(agree(scores, byMiddles(graph)))
  }

  @Test(arguments: 0..<200)
  func parallelArcsShareAndLoopsHaveNothing(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let simple = graph.simplified()
    let expected = simple.edgeBetweenness(checkpoint: { (_) throws(Never) in })
    var sums = [Double](repeating: 0, count: simple.arcCount)
    let tails = graph.tails()
    let scores = graph.edgeBetweenness(checkpoint: { (_) throws(Never) in })
    for arc in 0..<graph.arcCount where tails[arc] != graph.heads[arc] {
      for place in simple.arcs(leaving: tails[arc]) where simple.heads[place] == graph.heads[arc] {
        sums[place] += scores[arc]
      }
    }
    #expect(agree(sums, expected))
    for arc in 0..<graph.arcCount where tails[arc] == graph.heads[arc] { #expect(scores[arc] == 0) }
  }

  @Test func agreesWithPublishedValues() {
    let karate = KarateClub.graph
    let scores = karate.edgeBetweenness(checkpoint: { (_) throws(Never) in })
    // Girvan and Newman's first edge to cut: networkx gives 0.1272599949070537 of 34 * 33 pairs
    let best = scores.max() ?? 0
    #expect(abs(best - 71.39285714285714) < 1e-9)
  }

  /// As many sources of distances: the sum over arcs is the sum of all distances.
  @Test(arguments: 0..<100)
  func theSumIsTheSumOfAllDistances(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 30)
    let scores = graph.edgeBetweenness(checkpoint: { (_) throws(Never) in })
    let sums = graph.distanceSums(checkpoint: { (_) throws(Never) in })
    #expect(abs(scores.reduce(0, +) - Double(sums.reduce(0) { $0 + $1.total })) < 1e-6)
  }

  /// Costs of 1 make cheapest paths of shortest ones.
  @Test(arguments: 0..<200)
  func equalCostsChangeNothing(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let ones = [Double](repeating: 1, count: graph.arcCount)
    let expected = graph.edgeBetweenness(checkpoint: { (_) throws(Never) in })
    for threads in 1...2 {
      let found = graph.edgeBetweenness(
        costs: ones, threads: threads, checkpoint: { (_) throws(Never) in })
      #expect(agree(found, expected))
    }
  }

  /// Two paths lead from the first corner to all beyond its square, one to the corner beside it.
  @Test func pathsBeyondTheGreatestNumberAreCounted() {
    let graph = chainOfSquares(1100)
    let ones = [Double](repeating: 1, count: graph.arcCount)
    var scores = [Double](repeating: 0, count: graph.arcCount)
    var doubles = WeightedBrandes<Double>(graph, costs: ones)
    #expect(!doubles.addPaths(from: 0, toArcs: &scores))
    #expect(scores.allSatisfy { $0 == 0 })
    var scaled = WeightedBrandes<ScaledCount>(graph, costs: ones)
    #expect(scaled.addPaths(from: 0, toArcs: &scores))
    #expect(abs(scores[0] - (1 + Double(3 * 1100 - 2) / 2)) < 1e-6)
    // Nothing is left of it for the next source
    scores[1] = 0
    #expect(doubles.addPaths(from: 3 * 1099, toArcs: &scores))
    #expect(scores[scores.count - 1] > 0 && scores[1] == 0)
  }

  /// An arc that costs 3 is three arcs that cost 1, if nobody starts or ends between them.
  @Test(arguments: 0..<200)
  func costsAreTheSumOfTheirSteps(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 9)
    let costs = smallNumbers(graph.arcCount, in: 1...4, seed: seed).map(Double.init)
    let scores = graph.edgeBetweenness(costs: costs, checkpoint: { (_) throws(Never) in })
    let tails = graph.tails()
    let distances = allCosts(graph, costs)
    var sum = 0.0
    for arc in scores.indices { sum += scores[arc] * costs[arc] }
    #expect(abs(sum - distances.joined().filter { $0 < .infinity }.reduce(0, +)) < 1e-6)
    for arc in scores.indices {
      let isCheapest = distances[Int(tails[arc])][Int(graph.heads[arc])] == costs[arc]
      #expect((scores[arc] > 0) == (isCheapest && tails[arc] != graph.heads[arc]))
    }
  }

  /// Floyd and Warshall's algorithm.
  private func allCosts(_ graph: CSRGraph, _ costs: [Double]) -> [[Double]] {
    let count = graph.vertexCount
    var found = (0..<count).map { from in
      (0..<count).map { $0 == from ? 0 : Double.infinity }
    }
    for (arc, tail) in graph.tails().enumerated() {
      let head = Int(graph.heads[arc])
      found[Int(tail)][head] = min(found[Int(tail)][head], costs[arc])
    }
    for middle in 0..<count {
      for from in 0..<count {
        for to in 0..<count {
          found[from][to] = min(found[from][to], found[from][middle] + found[middle][to])
        }
      }
    }
    return found
  }

  private func byMiddles(_ graph: CSRGraph) -> [Double] {
    let (tails, distances) = (graph.tails(), allDistances(graph))
    func pathCount(_ from: Int, _ to: Int) -> Double {
      if from == to { return 1 }
      return (0..<graph.arcCount).filter {
        Int(tails[$0]) == from && 1 + distances[Int(graph.heads[$0])][to] == distances[from][to]
      }.reduce(0) { $0 + pathCount(Int(graph.heads[$1]), to) }
    }
    return (0..<graph.arcCount).map { arc in
      let (tail, head) = (Int(tails[arc]), Int(graph.heads[arc]))
      var sum = 0.0
      for from in distances.indices {
        for to in distances.indices
        where from != to && distances[from][to] < .infinity
          && distances[from][tail] + 1 + distances[head][to] == distances[from][to]
        {
          sum += pathCount(from, tail) * pathCount(head, to) / pathCount(from, to)
        }
      }
      return sum
    }
  }
}

@Suite struct SampledBetweennessTests {
  @Test(arguments: 0..<50)
  func fromAllVerticesItIsExact(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 30)
    let sampled = sample(graph, 100, seed: seed)
    #expect(agree(sampled.scores, graph.betweenness()))
    #expect(sampled.errorBound == 0)
    #expect(sampled.sourceCount == graph.vertexCount)
    let costs = smallNumbers(graph.arcCount, in: 1...3, seed: seed).map(Double.init)
    let weighted = graph.betweenness(
      fromRandomSources: 100, costs: costs, checkpoint: { (_) throws(Never) in })
    #expect(agree(weighted.scores, graph.betweenness(costs: costs)))
  }

  @Test(arguments: 0..<30)
  func errorsAreWithinTheBound(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 120, arcs: 240, seed: seed).undirected().graph
    let exact = graph.betweenness()
    let sampled = sample(graph, 60, seed: seed)
    let errors = zip(exact, sampled.scores).map { abs($0 - $1) }
    #expect(errors.allSatisfy { $0 <= sampled.errorBound })
    #expect(errors.contains { $0 > 0 })
    #expect(sampled == sample(graph, 60, seed: seed))
    #expect(sampled != sample(graph, 60, seed: seed + 1))
  }

  @Test func theBoundIsHoeffdings() {
    let karate = KarateClub.graph
    let sampled = sample(karate, 10, seed: 1)
    #expect(abs(sampled.errorBound - 34.0 / 33 * (6.522_092_798_170_152 / 20).squareRoot()) < 1e-9)
    let pairs = karate.betweenness(
      fromRandomSources: 10, .unorderedPairs, checkpoint: { (_) throws(Never) in })
    #expect(abs(pairs.errorBound - sampled.errorBound * 33 * 32 / 2) < 1e-9)
  }

  private func sample(_ graph: CSRGraph, _ count: Int, seed: UInt64) -> SampledBetweenness {
    graph.betweenness(
      fromRandomSources: count, seed: seed, threads: 2, checkpoint: { (_) throws(Never) in })
  }
}
