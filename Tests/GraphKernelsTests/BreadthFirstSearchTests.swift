import GraphKernels
import TestSupport
import Testing

@Suite struct BreadthFirstSearchTests {
  @Test(arguments: 0..<300)
  func agreesWithTheObviousMethod(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let distances = allDistances(graph)
    for root in graph.vertices {
      let tree = graph.breadthFirstTree(from: root)
      #expect(tree.order.first == root)
      #expect(tree.parent(of: root) == nil)
      for vertex in graph.vertices {
        let expected = distances[Int(root)][Int(vertex)]
        #expect(tree.distance(to: vertex).map(Double.init) ?? .infinity == expected)
        expectPath(tree.path(to: vertex), in: graph, from: root, to: vertex, length: expected)
        #expect(tree.order.contains(vertex) == (expected < .infinity))
      }
      #expect(
        tree.order.map { tree.distance(to: $0) ?? 0 }
          == tree.order.map { tree.distance(to: $0) ?? 0 }.sorted())
    }
  }

  @Test(arguments: 0..<100)
  func goalEndsTheSearchWithTheSameRoute(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    for root in graph.vertices {
      let tree = graph.breadthFirstTree(from: root)
      for goal in graph.vertices {
        #expect(graph.breadthFirstTree(from: root, to: goal).path(to: goal) == tree.path(to: goal))
      }
    }
  }

  @Test func firstArcOfARowIsTaken() {
    let graph = CSRGraph(vertexCount: 4, tails: [0, 0, 0, 1, 2], heads: [2, 1, 2, 3, 3])
    let path = graph.breadthFirstTree(from: 0).path(to: 3)
    #expect(path == ArcPath(vertices: [0, 2, 3], arcs: [0, 4]))
    #expect(path?.length == 2)
  }
}

/// Expects a path of this length with these ends whose arcs join its vertices; none if infinite.
func expectPath(
  _ path: ArcPath?, in graph: CSRGraph, from root: Int32, to vertex: Int32, length: Double
) {
  guard let path else {
    #expect(length == .infinity)
    return
  }
  #expect(Double(path.length) == length)
  expectJoined(path, in: graph, from: root, to: vertex)
}

func expectJoined(_ path: ArcPath, in graph: CSRGraph, from root: Int32, to vertex: Int32) {
  #expect(path.vertices.first == root)
  #expect(path.vertices.last == vertex)
  #expect(path.arcs.map { graph.tail(of: $0) } == Array(path.vertices.dropLast()))
  #expect(path.arcs.map { graph.head(of: $0) } == Array(path.vertices.dropFirst()))
}
