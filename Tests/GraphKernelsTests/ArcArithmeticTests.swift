import TestSupport
import Testing

@testable import GraphKernels

/// More arcs than 32 bits count cannot be kept in memory here; where they would lie can be.
@Suite struct ArcArithmeticTests {
  private let far = 1 << 32

  /// Vertex 0 has 2^32 - 1 arcs, vertex 1 three, vertex 2 none, vertex 3 as many as vertex 0.
  private var graph: CSRGraph {
    CSRGraph(checkedRowStarts: [0, far - 1, far + 2, far + 2, 2 * far + 1], heads: [])
  }

  @Test func rowsBeginAndEndBeyondThirtyTwoBits() {
    #expect(graph.arcs(leaving: 0) == 0..<far - 1)
    #expect(graph.arcs(leaving: 1) == far - 1..<far + 2)
    #expect(graph.arcs(leaving: 2).isEmpty)
    #expect(graph.arcs(leaving: 3).count == far - 1)
    #expect(graph.vertexCount == 4)
  }

  @Test func levelsOfASearchHaveSumsBeyondThirtyTwoBits() {
    var search = BidirectionalSearch(graph, incoming: (graph, []))
    for vertex in graph.vertices { search.labels[Int(vertex)] = vertex }
    #expect(search.arcCount(of: 0..<4, in: graph) == 2 * far + 1)
  }

  @Test func arcsAreTurnedRoundToPlacesBeyondThirtyTwoBits() {
    let turned = Transposition(
      graph, incoming: [far, 3, 2 * far, 0], order: [2, 0, 1, 3], threads: 1)
    #expect(turned.rowStarts == [0, 2 * far, 3 * far, 3 * far + 3, 3 * far + 3])
    #expect(turned.names == [1, 2, 0, 3])
  }

  @Test func anArcTakesFourBytesAndAVertexEight() {
    let graph = CSRGraph.random(vertices: 1000, arcs: 5000, seed: 1)
    #expect(graph.heads.count * MemoryLayout.stride(ofValue: graph.heads[0]) == 4 * graph.arcCount)
    #expect(
      graph.rowStarts.count * MemoryLayout.stride(ofValue: graph.rowStarts[0])
        == 8 * (graph.vertexCount + 1))
  }
}
