import GraphKernels
import TestSupport
import Testing

@Suite struct TrussnessTests {
  /// For each k the edges that are left when those in fewer than k - 2 triangles are taken away as long
  /// as there are any.
  private func obvious(_ graph: CSRGraph) -> [Set<Int32>: Int32] {
    var edges = Set<Set<Int32>>()
    for tail in graph.vertices {
      for arc in graph.arcs(leaving: tail) where graph.head(of: arc) != tail {
        edges.insert([tail, graph.head(of: arc)])
      }
    }
    var trussness: [Set<Int32>: Int32] = [:]
    var k: Int32 = 2
    while !edges.isEmpty {
      while true {
        let weak = edges.filter { edge in
          let triangles = graph.vertices.count { third in
            !edge.contains(third) && edge.allSatisfy { edges.contains([$0, third]) }
          }
          return triangles < Int(k) - 2
        }
        if weak.isEmpty { break }
        edges.subtract(weak)
      }
      for edge in edges { trussness[edge] = k }
      k += 1
    }
    return trussness
  }

  @Test(arguments: 0..<300)
  func agreesWithTakingWeakEdgesAway(seed: UInt64) {
    var graph = CSRGraph.varied(seed: seed, mostVertices: 10).undirected().graph
    if seed % 3 == 0 {
      graph = CSRGraph.random(vertices: 9, arcs: 60, seed: seed).undirected().graph
    }
    let expected = obvious(graph)
    let found = graph.trussness { _ in }
    for tail in graph.vertices {
      for arc in graph.arcs(leaving: tail) {
        #expect(found[arc] == expected[[tail, graph.head(of: arc)], default: 0])
      }
    }
  }

  /// The numbers of edges that `k_truss` of networkx 3.6.1 leaves for k from 2 to 6.
  @Test func theClubHasTheTrussesOfNetworkX() {
    let club = KarateClub.graph
    let found = club.trussness { _ in }
    #expect((2...6).map { k in found.count { $0 >= k } / 2 } == [78, 67, 25, 14, 0])
    let inner = club.vertices.filter { vertex in
      club.arcs(leaving: vertex).contains { found[$0] == 5 }
    }
    #expect(inner == [0, 1, 2, 3, 7, 13])
  }

  @Test(arguments: 3...9)
  func aCliqueIsATrussOfItsSize(size: Int32) {
    let edges = (0..<size).flatMap { first in (first + 1..<size).map { (first, $0) } }
    let clique = CSRGraph.undirected(vertexCount: Int(size), edges: edges)
    #expect(clique.trussness { _ in }.allSatisfy { $0 == size })
  }

  @Test func workCanBeCalledOff() {
    for last in [0, 78] {
      #expect(throws: Stop.self) {
        try Self.largeGraph.trussness { done in if done >= last { throw Stop() } }
      }
    }
  }

  @Test func reportsGoUp() {
    var reports: [Int] = []
    _ = Self.largeGraph.trussness { reports.append($0) }
    #expect(reports == reports.sorted())
    #expect(reports.count > 3)
    #expect(reports.allSatisfy { $0 <= Self.largeGraph.arcCount })
  }

  private static let largeGraph = CSRGraph.random(vertices: 200, arcs: 3000, seed: 1).undirected()
    .graph
}

/// What a checkpoint throws to end the work.
private struct Stop: Error {}
