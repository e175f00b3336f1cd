import GraphKernels
import TestSupport
import Testing

@Suite struct LeastCostsTests {
  /// Costs for buckets, costs for a heap with zeros, and costs that do not add up exactly.
  private func manners(_ graph: CSRGraph, seed: UInt64) -> [[Double]] {
    let whole = smallNumbers(graph.arcCount, in: 1...9, seed: seed).map(Double.init)
    let zeros = smallNumbers(graph.arcCount, in: 0...3, seed: seed).map(Double.init)
    return [whole, zeros, whole.map { $0 / 10 }, whole.map { $0 > 8 ? 1e6 : $0 }]
  }

  @Test(arguments: 0..<300)
  func agreeWithAllDistances(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    for costs in manners(graph, seed: seed) {
      let distances = allDistances(graph, costs: costs)
      let costed = CostedGraph(graph, costs: costs)
      for root in graph.vertices {
        let least = LeastCosts(from: root, in: costed)
        for vertex in graph.vertices {
          let expected = distances[Int(root)][Int(vertex)]
          let cost = least.cost(to: vertex)
          #expect((cost == nil) == (expected == .infinity))
          #expect(agree([cost ?? 0], [cost == nil ? 0 : expected]))
        }
      }
    }
  }

  /// Halves cannot be calculated in whole numbers, and are exact all the same.
  @Test(arguments: 0..<20)
  func halvesCostHalfOfWholes(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 2000, arcs: 9000, seed: seed).undirected().graph
    let most = seed % 2 == 0 ? 250 : 9000
    let whole = smallNumbers(graph.arcCount, in: 5...most, seed: seed).map { Double($0 | 1) }
    let wholes = LeastCosts(from: 0, in: CostedGraph(graph, costs: whole))
    let halves = LeastCosts(from: 0, in: CostedGraph(graph, costs: whole.map { $0 / 2 }))
    for vertex in graph.vertices {
      #expect(wholes.cost(to: vertex) == halves.cost(to: vertex).map { $0 * 2 })
    }
  }

  @Test func sumsBeyondThirtyOneBitsAreExact() {
    let ring = Array(Int32(0)..<40)
    let graph = CSRGraph(vertexCount: 40, tails: ring, heads: ring.map { ($0 + 1) % 40 })
    for cost in [0x1p25, 0x1p26 - 1, 0x1p26, 0x1p31, 0x1p40] {
      let costs = [Double](repeating: cost, count: 40)
      let least = LeastCosts(from: 1, in: CostedGraph(graph, costs: costs))
      #expect(least.cost(to: 0) == 39 * cost)
    }
  }

  @Test(
    arguments: [.leastNonzeroMagnitude, .leastNormalMagnitude / 8, .leastNormalMagnitude, 4e304]
      as [Double])
  func costsMayBeAsSmallAndAsGreatAsNumbersAre(cost: Double) {
    let graph = CSRGraph(vertexCount: 3, tails: [0, 1], heads: [1, 2])
    let least = LeastCosts(from: 0, in: CostedGraph(graph, costs: [cost, cost]))
    #expect(least.cost(to: 2) == 2 * cost)
  }

  @Test(arguments: 0..<100)
  func costsObeyTheTriangleInequality(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 15, arcs: 40, seed: seed)
    var generator = SplitMix64(seed: seed)
    let costed = CostedGraph(
      graph, costs: (0..<40).map { _ in Double.random(in: 0...1, using: &generator) })
    let least = graph.vertices.map { LeastCosts(from: $0, in: costed) }
    for from in graph.vertices {
      for over in graph.vertices {
        guard let first = least[Int(from)].cost(to: over) else { continue }
        for to in graph.vertices {
          guard let second = least[Int(over)].cost(to: to) else { continue }
          #expect((least[Int(from)].cost(to: to) ?? .infinity) <= first + second + 1e-12)
        }
      }
    }
  }
}
