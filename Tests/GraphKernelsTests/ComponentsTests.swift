import GraphKernels
import TestSupport
import Testing

@Suite struct ComponentsTests {
  @Test(arguments: 0..<300)
  func agreeWithSpreadingLabels(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 20)
    let components = graph.components()
    let distances = allDistances(graph.undirected().graph)
    for first in distances.indices {
      for second in distances.indices {
        let together = distances[first][second] < .infinity
        #expect((components.labels[first] == components.labels[second]) == together)
      }
    }
    #expect(components.sizes.reduce(0, +) == graph.vertexCount)
    for label in 0..<components.count {
      #expect(components.sizes[label] == components.labels.count { $0 == label })
    }
    let firsts = (0..<components.count).map { components.labels.firstIndex(of: Int32($0)) ?? -1 }
    #expect(firsts == firsts.sorted())
    #expect(components == graph.reversed().graph.components())
    #expect(components == graph.undirected().graph.components(isSymmetric: true))
  }

  @Test func largestIsTheFirstOfSeveral() {
    let graph = CSRGraph(vertexCount: 6, tails: [4, 2], heads: [1, 5])
    #expect(graph.components().labels == [0, 1, 2, 3, 1, 2])
    #expect(graph.components().sizes == [1, 2, 2, 1])
    #expect(graph.components().largest == 1)
    #expect(CSRGraph(vertexCount: 0, tails: [], heads: []).components().largest == nil)
  }

  @Test(arguments: 0..<20)
  func giantSetIsNotLookedAtAgain(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 3000, arcs: 4000, seed: seed).undirected().graph
    let components = graph.components()
    #expect(components == graph.components(isSymmetric: true))
    #expect(components.sizes.reduce(0, +) == 3000)
    #expect(components.count > 100)
  }
}
