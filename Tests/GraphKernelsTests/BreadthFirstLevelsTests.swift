import GraphKernels
import TestSupport
import Testing

@Suite struct BreadthFirstLevelsTests {
  @Test(arguments: 0..<300)
  func agreeWithAQueue(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let incoming = graph.transposed(threads: 1)
    for root in graph.vertices {
      let levels = graph.breadthFirstLevels(from: root, incoming: incoming, threads: 1)
      expectLevels(levels, in: graph)
      #expect(levels == graph.breadthFirstLevels(from: root, incoming: incoming, threads: 2))
      let followed = graph.breadthFirstLevels(from: root)
      expectLevels(followed, in: graph)
    }
  }

  @Test(arguments: 0..<10)
  func sweepsOfLargeGraphsAreTheSameOnEveryNumberOfThreads(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 20_000, arcs: 160_000, seed: seed)
    let incoming = graph.transposed()
    for root: Int32 in [0, 77, 19_999] {
      let levels = graph.breadthFirstLevels(from: root, incoming: incoming, threads: 1)
      expectLevels(levels, in: graph)
      for threads in 2...3 {
        let others = graph.breadthFirstLevels(from: root, incoming: incoming, threads: threads)
        #expect(levels == others)
      }
    }
  }

  private func expectLevels(_ levels: BreadthFirstLevels, in graph: CSRGraph) {
    let reached = BreadthFirstQueue(graph, from: levels.root)
    #expect(levels.distances == reached.distances.map { Int32($0 ?? -1) })
    let isTree = graph.vertices.allSatisfy { vertex in
      let parent = levels.parents[Int(vertex)]
      guard levels.distances[Int(vertex)] > 0 else {
        return parent == (vertex == levels.root ? vertex : -1)
      }
      return levels.distances[Int(parent)] == levels.distances[Int(vertex)] - 1
        && graph.arcs(leaving: parent).contains { graph.head(of: $0) == vertex }
    }
    #expect(isTree)
  }
}
