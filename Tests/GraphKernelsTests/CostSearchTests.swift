import GraphKernels
import TestSupport
import Testing

@Suite struct CostSearchTests {
  /// Costs for buckets, costs for a heap with zeros, and costs that do not add up exactly.
  private func manners(_ graph: CSRGraph, seed: UInt64) -> [[Double]] {
    let whole = smallNumbers(graph.arcCount, in: 1...9, seed: seed).map(Double.init)
    let zeros = smallNumbers(graph.arcCount, in: 0...3, seed: seed).map(Double.init)
    return [whole, zeros, whole.map { $0 / 10 }, whole.map { $0 > 8 ? 1e6 : $0 }]
  }

  @Test(arguments: 0..<300)
  func cheapestPathsAgreeWithAllDistances(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    for costs in manners(graph, seed: seed) {
      let distances = allDistances(graph, costs: costs)
      var search = CostSearch(graph, costs: costs)
      for source in graph.vertices {
        let tree = graph.leastCostTree(from: source, costs: costs)
        for goal in graph.vertices {
          let distance = distances[Int(source)][Int(goal)]
          let expected = distance < .infinity ? distance : -1
          let found = search.cheapestPath(from: source, to: goal)
          #expect(agree([found?.cost ?? -1, expected], [expected, expected]))
          #expect(agree([tree.cost(to: goal) ?? -1], [expected]))
          for path in [found?.path, tree.path(to: goal)].compactMap(\.self) {
            expectJoined(path, in: graph, from: source, to: goal)
            #expect(agree([path.arcs.reduce(0) { $0 + costs[$1] }], [expected]))
          }
        }
      }
    }
  }

  @Test func searchesDoNotDependOnThoseBefore() {
    let graph = CSRGraph.random(vertices: 300, arcs: 900, seed: 5)
    let costs = smallNumbers(graph.arcCount, in: 1...20, seed: 5).map(Double.init)
    var kept = CostSearch(graph, costs: costs, incoming: graph.reversed())
    for goal in graph.vertices {
      var fresh = CostSearch(graph, costs: costs)
      #expect(
        kept.cheapestPath(from: 7, to: goal)?.path == fresh.cheapestPath(from: 7, to: goal)?.path)
    }
  }

  /// Halves cannot be calculated in whole numbers, and are exact all the same.
  @Test(arguments: 0..<20)
  func halvesCostHalfOfWholes(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 2000, arcs: 9000, seed: seed).undirected().graph
    let most = seed % 2 == 0 ? 250 : 9000
    let whole = smallNumbers(graph.arcCount, in: 5...most, seed: seed).map { Double($0 | 1) }
    let (wholes, halves) = (
      CostedGraph(graph, costs: whole), CostedGraph(graph, costs: whole.map { $0 / 2 })
    )
    let (tree, other) = (wholes.leastCostTree(from: 0), halves.leastCostTree(from: 0))
    var (search, otherSearch) = (CostSearch(wholes), CostSearch(halves))
    for vertex in graph.vertices {
      #expect(tree.cost(to: vertex) == other.cost(to: vertex).map { $0 * 2 })
      #expect(tree.path(to: vertex)?.length == other.path(to: vertex)?.length)
      guard vertex % 50 == 0 else { continue }
      let found = search.cheapestPath(from: 0, to: vertex)
      #expect(found?.cost == tree.cost(to: vertex))
      #expect(found?.path.arcs.reduce(0) { $0 + whole[$1] } == found?.cost)
      #expect(otherSearch.cheapestPath(from: 0, to: vertex)?.cost == found.map { $0.cost / 2 })
    }
  }

  @Test func sumsBeyondThirtyOneBitsAreExact() {
    let ring = Array(Int32(0)..<40)
    let graph = CSRGraph(vertexCount: 40, tails: ring, heads: ring.map { ($0 + 1) % 40 })
    for cost in [0x1p25, 0x1p26 - 1, 0x1p26, 0x1p31, 0x1p40] {
      let costs = [Double](repeating: cost, count: 40)
      #expect(graph.leastCostTree(from: 1, costs: costs).cost(to: 0) == 39 * cost)
      var search = CostSearch(graph, costs: costs)
      #expect(search.cheapestPath(from: 1, to: 0)?.cost == 39 * cost)
    }
  }

  @Test(arguments: 0..<200)
  func widestRoutesHaveTheWidestNarrowestArc(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 7)
    let widths = smallNumbers(graph.arcCount, in: -2...5, seed: seed).map(Double.init)
    for root in graph.vertices {
      let tree = graph.widestTree(from: root, widths: widths)
      for goal in graph.vertices {
        let every = allPaths(graph, from: root, to: goal)
        let best = every.map { $0.arcs.map { widths[$0] }.min() ?? .infinity }.max()
        #expect(tree.widths[Int(goal)] == best ?? -.infinity)
        let path = tree.path(to: goal)
        #expect((path == nil) == every.isEmpty)
        guard let path else { continue }
        expectJoined(path, in: graph, from: root, to: goal)
        #expect(path.arcs.map { widths[$0] }.min() ?? .infinity == best)
      }
    }
  }
}
