import GraphKernels
import TestSupport
import Testing

@Suite struct StrongComponentsTests {
  /// What each vertex reaches, by following arcs.
  private func reached(from root: Int32, in graph: CSRGraph) -> Set<Int32> {
    var (found, left): (Set<Int32>, [Int32]) = ([root], [root])
    while let tail = left.popLast() {
      for arc in graph.arcs(leaving: tail) where found.insert(graph.heads[arc]).inserted {
        left.append(graph.heads[arc])
      }
    }
    return found
  }

  private func expectMutualReach(_ graph: CSRGraph) {
    let sets = graph.vertices.map { reached(from: $0, in: graph) }
    let expected = graph.vertices.map { vertex in
      sets[Int(vertex)].filter { sets[Int($0)].contains(vertex) }.min() ?? -1
    }
    for threads in 1...2 {
      let components = graph.strongComponents(threads: threads)
      let leasts = (0..<components.count).map { components.labels.firstIndex(of: Int32($0)) ?? -1 }
      #expect(components.labels.map { Int32(leasts[Int($0)]) } == expected)
      #expect(leasts == leasts.sorted())
    }
  }

  @Test(arguments: 0..<100)
  func sparseGraphsHaveAComponentOfManyAndManyOfFew(seed: UInt64) {
    let count = 100 + Int(seed)
    expectMutualReach(
      CSRGraph.random(vertices: count, arcs: count + count * Int(seed % 8) / 4, seed: seed))
  }

  @Test(arguments: [1, 2, 63, 64, 65, 128, 1000])
  func waysAndRingsAreFoundInEitherOrder(count: Int32) {
    let (low, high) = (Array(0..<count - 1), Array(1..<count))
    let size = Int(count)
    let up = CSRGraph(vertexCount: size, tails: low, heads: high)
    let down = CSRGraph(vertexCount: size, tails: high, heads: low)
    #expect(up.strongComponents().labels == Array(0..<count))
    #expect(down.strongComponents().labels == Array(0..<count))
    let ring = CSRGraph(vertexCount: size, tails: low + [count - 1], heads: high + [0])
    let turned = CSRGraph(vertexCount: size, tails: high + [0], heads: low + [count - 1])
    #expect(ring.strongComponents().sizes == [size])
    #expect(turned.strongComponents().sizes == [size])
  }

  @Test func aRingBehindAWellConnectedVertexIsItsOwnComponent() {
    // 0 and 1 reach each other and 2...101, which is a ring and reaches nothing else.
    let ring = Array(Int32(2)..<102)
    let graph = CSRGraph(
      vertexCount: 103, tails: [0, 1, 1, 102] + ring + [Int32](repeating: 0, count: 100),
      heads: [1, 0, 2, 0] + ring.dropFirst() + [2] + ring)
    let components = graph.strongComponents()
    #expect(components.sizes == [2, 100, 1])
    expectMutualReach(graph)
  }
}
