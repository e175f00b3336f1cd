import GraphKernels
import TestSupport
import Testing

@Suite struct DegreeOrderTests {
  @Test(arguments: 0..<300)
  func isTheSameGraphUnderOtherNames(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 30)
    let (renamed, order) = graph.orderedByDegree(threads: Int(seed % 3) + 1)
    #expect(order.sorted() == Array(graph.vertices))
    #expect(arcs(renamed, named: order) == arcs(graph, named: Array(graph.vertices)))
    for vertex in renamed.vertices {
      let row = renamed.arcs(leaving: vertex).map(renamed.head)
      #expect(row == row.sorted())
    }
  }

  @Test(arguments: 0..<200)
  func degreesFallAndEqualsKeepTheirOrder(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 30)
    let degrees = graph.vertices.map { vertex in
      graph.arcs(leaving: vertex).count + graph.heads.count { $0 == vertex }
    }
    let expected = graph.vertices.sorted {
      (-degrees[Int($0)], $0) < (-degrees[Int($1)], $1)
    }
    #expect(graph.orderedByDegree().order == expected)
  }

  @Test(arguments: 0..<10)
  func largeGraphsAreTheSameWithOneThreadAndMany(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 3000, arcs: 40_000, seed: seed)
    let (one, order) = graph.orderedByDegree(threads: 1)
    #expect(arcs(one, named: order) == arcs(graph, named: Array(graph.vertices)))
    for threads in [2, 5] {
      let (many, same) = graph.orderedByDegree(threads: threads)
      #expect(many == one)
      #expect(same == order)
    }
  }

  @Test(arguments: 0..<200)
  func transposedIsReversed(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 30)
    #expect(graph.transposed(threads: 2) == graph.reversed().graph)
  }

  @Test(arguments: 0..<200)
  func whatIsKnownToBeUndirectedNeedNotBeTurnedTwice(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 20, arcs: 40, seed: seed).undirectedEachTwice
    #expect(graph.orderedByDegree(isUndirected: true) == graph.orderedByDegree())
  }

  /// The arcs under the names that `order` gives them, in order.
  private func arcs(_ graph: CSRGraph, named order: [CSRGraph.Vertex]) -> [[CSRGraph.Vertex]] {
    zip(graph.tails(), graph.heads).map { [order[Int($0)], order[Int($1)]] }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension CSRGraph {
  /// The graph with the reverse of every arc added, of loops too.
  fileprivate var undirectedEachTwice: CSRGraph {
    let tails = tails()
    return CSRGraph(vertexCount: vertexCount, tails: tails + heads, heads: heads + tails)
  }
}
