import Foundation
import TestSupport
import Testing

@testable import GraphKernels

@Suite struct IteratedScoresTests {
  private let quiet: (Int) throws(Never) -> Void = { (_) throws(Never) in }

  @Test func eigenvectorAgreesWithPublishedValues() {
    let karate = KarateClub.graph.eigenvectorCentrality(
      isUndirected: true, tolerance: 1e-15, iterationLimit: 10_000, checkpoint: quiet)
    #expect(agree(karate.scores, IteratedValues.karateEigenvector))
    #expect(karate.isConverged)
    let (graph, order) = DirectedMultigraph.sorted
    let weights = order.map { DirectedMultigraph.weights[$0] }
    let weighted = graph.eigenvectorCentrality(
      weights: weights, tolerance: 1e-15, iterationLimit: 100_000, checkpoint: quiet)
    #expect(agree(weighted.scores, IteratedValues.weightedEigenvector))
  }

  @Test func katzAgreesWithPublishedValues() {
    let karate = KarateClub.graph.katzCentrality(
      attenuation: 0.1, tolerance: 1e-15, checkpoint: quiet)
    #expect(agree(normalized(karate.scores), IteratedValues.karateKatz))
    let (graph, order) = DirectedMultigraph.sorted
    let weights = order.map { DirectedMultigraph.weights[$0] }
    let weighted = graph.katzCentrality(
      attenuation: 0.05, weights: weights, tolerance: 1e-15, checkpoint: quiet)
    #expect(agree(normalized(weighted.scores), IteratedValues.weightedKatz))
  }

  @Test func hubsAndAuthoritiesAgreeWithPublishedValues() {
    let karate = KarateClub.graph.hubsAndAuthorities(
      tolerance: 1e-16, iterationLimit: 10_000, checkpoint: quiet)
    #expect(agree(karate.hubs.scores, IteratedValues.karateHubs))
    #expect(agree(karate.authorities, IteratedValues.karateHubs))
    let (graph, order) = DirectedMultigraph.sorted
    let weights = order.map { DirectedMultigraph.weights[$0] }
    let weighted = graph.hubsAndAuthorities(
      weights: weights, tolerance: 1e-16, iterationLimit: 10_000, checkpoint: quiet)
    #expect(agree(weighted.hubs.scores, IteratedValues.weightedHubs))
    #expect(agree(weighted.authorities, IteratedValues.weightedAuthorities))
  }

  @Test func harmonicAndPersonalisedAgreeWithPublishedValues() {
    let karate = KarateClub.graph
    #expect(agree(karate.harmonicCloseness(checkpoint: quiet), IteratedValues.karateHarmonic))
    let graph = DirectedMultigraph.sorted.graph
    #expect(agree(graph.harmonicCloseness(checkpoint: quiet), IteratedValues.harmonic))
    func ranks(_ graph: CSRGraph) -> [Double] {
      let starts = graph.vertices.map { $0 == 0 ? 1.0 : $0 == 3 ? 2 : 0 }
      return graph.pageRank(starts: starts, tolerance: 1e-16, iterationLimit: 1000).scores
    }
    #expect(agree(ranks(karate), IteratedValues.karatePersonalised))
    #expect(agree(ranks(graph), IteratedValues.personalised))
  }

  /// The scores satisfy the equations they are defined by.
  @Test(arguments: 0..<200)
  func katzAndHITSSolveTheirEquations(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let weights = smallNumbers(graph.arcCount, in: 0...3, seed: seed).map(Double.init)
    let radius = graph.spectralRadiusBound(weights: weights, checkpoint: quiet)
    let attenuation = radius > 0 ? 0.8 / radius : 1
    let katz = graph.katzCentrality(
      attenuation: attenuation, weights: weights, tolerance: 1e-14, checkpoint: quiet)
    #expect(katz.isConverged)
    let sums = product(graph, weights, katz.scores, along: false)
    #expect(agree(katz.scores, sums.map { attenuation * $0 + 1 }))
    let hits = graph.hubsAndAuthorities(weights: weights, checkpoint: quiet)
    let back = product(graph, weights, hits.authorities, along: true)
    #expect(agree(hits.hubs.scores, sharesOfSum(back)))
    for scores in [hits.hubs.scores, hits.authorities] where weights.contains(where: { $0 > 0 }) {
      #expect(abs(scores.reduce(0, +) - 1) < 1e-12)
    }
  }

  @Test(arguments: 0..<200)
  func theSpectralRadiusIsNotAboveItsBound(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let bound = graph.spectralRadiusBound(checkpoint: quiet)
    // No vertex has more closed walks of k steps than the radius to the power of k
    let ones = [Double](repeating: 1, count: graph.arcCount)
    for vertex in 0..<graph.vertexCount {
      var walks = graph.vertices.map { Int($0) == vertex ? 1.0 : 0 }
      var power = 1.0
      for _ in 0..<16 where !walks.isEmpty {
        walks = product(graph, ones, walks, along: true)
        power *= bound
        #expect(walks[vertex] <= power * (1 + 1e-9))
      }
    }
    let out = graph.vertices.map { graph.arcs(leaving: $0).count }.max() ?? 0
    #expect(bound <= Double(max(out, graph.incomingMost)))
  }

  @Test(arguments: 0..<200)
  func theSpectralRadiusIsThatOfPowersOfTheMatrix(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let weights = smallNumbers(graph.arcCount, in: 0...3, seed: seed).map(Double.init)
    let expected = radiusByPowers(graph, weights)
    let bound = graph.spectralRadiusBound(
      weights: weights, tolerance: 1e-9, iterationLimit: 20_000, checkpoint: quiet)
    #expect(abs(bound - expected) <= 1e-8 * expected)
    let both = graph.undirected().graph
    let ones = [Double](repeating: 1, count: both.arcCount)
    let symmetric = both.spectralRadiusBound(
      isUndirected: true, tolerance: 1e-9, iterationLimit: 20_000, checkpoint: quiet)
    #expect(abs(symmetric - radiusByPowers(both, ones)) <= 1e-8 * symmetric)
  }

  /// Weights in another unit change no score; a star, where walks swing to and fro, settles too.
  @Test(arguments: [1e-200, 1e-9, 1e9, 1e200])
  func theUnitOfWeightsDoesNotMatter(unit: Double) {
    let star = CSRGraph.undirected(vertexCount: 10, edges: (1..<10).map { (0, Int32($0)) })
    for graph in [KarateClub.graph, star] {
      let weights = [Double](repeating: unit, count: graph.arcCount)
      let plain = graph.eigenvectorCentrality(
        tolerance: 1e-13, iterationLimit: 1000, checkpoint: quiet)
      let scores = graph.eigenvectorCentrality(
        weights: weights, tolerance: 1e-13, iterationLimit: 1000, checkpoint: quiet)
      #expect(scores.isConverged && agree(scores.scores, plain.scores, within: 1e-10))
      let radius = graph.spectralRadiusBound(tolerance: 1e-12, checkpoint: quiet)
      let bound = graph.spectralRadiusBound(weights: weights, tolerance: 1e-12, checkpoint: quiet)
      #expect(abs(bound / unit / radius - 1) < 1e-11)
    }
    let bound = star.spectralRadiusBound(isUndirected: true, tolerance: 1e-12, checkpoint: quiet)
    #expect(abs(bound - 3) < 1e-11)
  }

  /// Around the root all have ten neighbors, but the tree has an end: networkx gives the radius.
  @Test func theSpectralRadiusOfATreeIsBelowItsDegree() {
    let parents =
      [Int32](repeating: 0, count: 10) + (1...90).map { (child: Int32) in (child + 8) / 9 }
    let tree = CSRGraph.undirected(
      vertexCount: 101, edges: parents.enumerated().map { ($1, Int32($0 + 1)) })
    let bound = tree.spectralRadiusBound(isUndirected: true, tolerance: 1e-12, checkpoint: quiet)
    #expect(abs(bound - 19.0.squareRoot()) < 1e-9)
    let down = CSRGraph(vertexCount: 101, tails: parents, heads: (1...100).map { Int32($0) })
    #expect(down.spectralRadiusBound(checkpoint: quiet) == 0)
    #expect(down.greatestIncomingSum() == 1)
    #expect(down.reversed().graph.greatestIncomingSum() == 10)
  }

  @Test func theSpectralRadiusOfTheKarateClubIsKnown() {
    let bound = KarateClub.graph.spectralRadiusBound(checkpoint: quiet)
    #expect(bound >= 6.725697727631747 * (1 - 1e-12))
    #expect(bound < 6.7258)
    let none = CSRGraph(vertexCount: 3, tails: [], heads: [])
    #expect(none.spectralRadiusBound(checkpoint: quiet) == 0)
    let triangle = CSRGraph(vertexCount: 3, tails: [0, 1, 2], heads: [1, 2, 0])
    #expect(abs(triangle.spectralRadiusBound(checkpoint: quiet) - 1) < 1e-9)
  }

  @Test func saysWhenItHasNotConverged() {
    let graph = KarateClub.graph
    let short = graph.eigenvectorCentrality(tolerance: 1e-12, iterationLimit: 3, checkpoint: quiet)
    #expect(!short.isConverged)
    #expect(short.iterations == 3)
    let growing = graph.katzCentrality(attenuation: 1, checkpoint: quiet)
    #expect(!growing.isConverged)
    let empty = CSRGraph(vertexCount: 0, tails: [], heads: [])
    #expect(empty.eigenvectorCentrality(checkpoint: quiet).scores.isEmpty)
    #expect(empty.katzCentrality(attenuation: 0.1, checkpoint: quiet).isConverged)
    #expect(empty.hubsAndAuthorities(checkpoint: quiet).authorities.isEmpty)
    #expect(empty.spectralRadiusBound(checkpoint: quiet) == 0)
  }

  @Test(arguments: 0..<3)
  func oneThreadAndManyGiveTheSameBits(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 3000, arcs: 30_000, seed: seed)
    func ranks(_ threads: Int) -> [Double] {
      graph.pageRank(tolerance: 1e-12, threads: threads).scores
    }
    func hubs(_ threads: Int) -> [Double] {
      graph.hubsAndAuthorities(iterationLimit: 20, threads: threads, checkpoint: quiet).hubs.scores
    }
    #expect(ranks(2) == ranks(1))
    #expect(ranks(5) == ranks(1))
    #expect(hubs(2) == hubs(1))
  }

  /// By squaring the matrix: the greatest entry grows like the radius to the power.
  private func radiusByPowers(_ graph: CSRGraph, _ weights: [Double]) -> Double {
    let all = 0..<graph.vertexCount
    var matrix = all.map { _ in all.map { _ in 0.0 } }
    for (arc, tail) in graph.tails().enumerated() {
      matrix[Int(tail)][Int(graph.heads[arc])] += weights[arc]
    }
    var logarithm = 0.0
    for squaring in 0...40 {
      let most = matrix.joined().max() ?? 0
      guard most > 0 else { return 0 }
      logarithm += log(most) / pow(2, Double(squaring))
      let scaled = matrix.map { $0.map { $0 / most } }
      matrix = all.map { row in
        all.map { column in all.reduce(0) { $0 + scaled[row][$1] * scaled[$1][column] } }
      }
    }
    return exp(logarithm)
  }

  private func normalized(_ scores: [Double]) -> [Double] {
    let length = scores.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return scores.map { $0 / length }
  }

  private func sharesOfSum(_ scores: [Double]) -> [Double] {
    let sum = scores.reduce(0, +)
    return sum > 0 ? scores.map { $0 / sum } : scores
  }

  /// The product with the adjacency matrix, along the arcs or against them.
  private func product(
    _ graph: CSRGraph, _ weights: [Double], _ vector: [Double], along: Bool
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: graph.vertexCount)
    for (arc, tail) in graph.tails().enumerated() {
      let head = Int(graph.heads[arc])
      let (to, from) = along ? (Int(tail), head) : (head, Int(tail))
      sums[to] += weights[arc] * vector[from]
    }
    return sums
  }
}

extension CSRGraph {
  fileprivate var incomingMost: Int {
    vertices.map { vertex in heads.count { $0 == vertex } }.max() ?? 0
  }
}
