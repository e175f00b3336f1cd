import GraphKernels
import TestSupport
import Testing

@Suite struct CascadeTests {
  /// Who fails in which round, asking everybody again in each.
  private func obvious(
    _ graph: CSRGraph, _ roots: [Int32], _ threshold: Cascade.Threshold
  ) -> [Int32?] {
    var rounds = graph.vertices.map { roots.contains($0) ? Int32(0) : nil }
    for round in 1...Int32(graph.vertexCount + 1) {
      let before = rounds
      for vertex in graph.vertices where before[Int(vertex)] == nil {
        let needs = graph.vertices.filter { tail in
          tail != vertex && graph.arcs(leaving: tail).contains { graph.head(of: $0) == vertex }
        }
        let failed = needs.count { before[Int($0)] != nil }
        if threshold == .any ? failed > 0 : failed > 0 && failed == needs.count {
          rounds[Int(vertex)] = round
        }
      }
    }
    return rounds
  }

  @Test(arguments: 0..<400, Cascade.Threshold.allCases)
  func agreesWithAskingEverybodyInEachRound(seed: UInt64, threshold: Cascade.Threshold) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 14)
    let draws = smallNumbers(graph.vertexCount, in: 0...3, seed: seed)
    let roots = graph.vertices.filter { draws[Int($0)] == 0 }
    let found = Cascade(graph, from: roots, threshold)
    #expect(found.rounds == obvious(graph, roots, threshold))
    for vertex in graph.vertices {
      let (round, cause) = (found.rounds[Int(vertex)], found.causes[Int(vertex)])
      guard let cause, let round else {
        #expect(cause == nil && (round == nil || round == 0))
        continue
      }
      let tails = graph.tails()
      let blows = tails.indices.filter {
        graph.head(of: $0) == vertex && found.rounds[Int(tails[$0])] == round - 1
      }
      #expect(blows.min { (tails[$0], $0) < (tails[$1], $1) } == cause)
    }
  }

  @Test func whatHasAnAlternativeHolds() {
    // 0 and 1 carry 2, which carries 3; 3 also needs itself
    let graph = CSRGraph(vertexCount: 4, tails: [0, 1, 2, 3, 0], heads: [2, 2, 3, 3, 2])
    #expect(Cascade(graph, from: [0], .any).rounds == [0, nil, 1, 2])
    #expect(Cascade(graph, from: [0], .all).rounds == [0, nil, nil, nil])
    #expect(Cascade(graph, from: [0, 1], .all).rounds == [0, 0, 1, 2])
    #expect(Cascade(graph, from: [], .all).rounds == [nil, nil, nil, nil])
  }
}
