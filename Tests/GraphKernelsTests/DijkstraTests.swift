import GraphKernels
import TestSupport
import Testing

@Suite struct DijkstraTests {
  @Test(arguments: 0..<300)
  func agreesWithTheObviousMethod(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let costs = smallNumbers(graph.arcCount, in: 0...5, seed: seed).map(Double.init)
    let distances = allDistances(graph, costs: costs)
    for root in graph.vertices {
      let tree = graph.leastCostTree(from: root, costs: costs)
      #expect(tree.root == root)
      for vertex in graph.vertices {
        let expected = distances[Int(root)][Int(vertex)]
        #expect(tree.cost(to: vertex) ?? .infinity == expected)
        guard let path = tree.path(to: vertex) else {
          #expect(expected == .infinity)
          continue
        }
        expectJoined(path, in: graph, from: root, to: vertex)
        #expect(path.arcs.reduce(0) { $0 + costs[$1] } == expected)
        guard graph.arcCount < 16 else { continue }
        let fewest = allPaths(graph, from: root, to: vertex)
          .filter { $0.arcs.reduce(0) { $0 + costs[$1] } == expected }
          .map(\.length).min()
        #expect(path.length == fewest)
      }
    }
  }

  @Test(
    arguments: [.leastNonzeroMagnitude, .leastNormalMagnitude / 8, .leastNormalMagnitude, 4e304]
      as [Double])
  func costsMayBeAsSmallAndAsGreatAsNumbersAre(cost: Double) {
    let graph = CSRGraph(vertexCount: 3, tails: [0, 1], heads: [1, 2])
    let costs = [cost, cost]
    #expect(graph.leastCostTree(from: 0, costs: costs).cost(to: 2) == 2 * cost)
  }

  @Test(arguments: 0..<100)
  func costsObeyTheTriangleInequality(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 15, arcs: 40, seed: seed)
    var generator = SplitMix64(seed: seed)
    let costs = (0..<40).map { _ in Double.random(in: 0...1, using: &generator) }
    let trees = graph.vertices.map { graph.leastCostTree(from: $0, costs: costs) }
    for from in graph.vertices {
      for over in graph.vertices {
        guard let first = trees[Int(from)].cost(to: over) else { continue }
        for to in graph.vertices {
          guard let second = trees[Int(over)].cost(to: to) else { continue }
          #expect((trees[Int(from)].cost(to: to) ?? .infinity) <= first + second + 1e-12)
        }
      }
    }
  }
}
