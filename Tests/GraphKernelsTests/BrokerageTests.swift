import GraphKernels
import TestSupport
import Testing

@Suite struct BrokerageTests {
  /// Triple by triple, as Gould and Fernandez define the roles.
  private func obvious(
    _ graph: CSRGraph, _ groups: [Int32]
  ) -> [[BrokerageRole: Int]] {
    var isTie = [[Bool]](
      repeating: [Bool](repeating: false, count: graph.vertexCount), count: graph.vertexCount)
    for tail in graph.vertices {
      for arc in graph.arcs(leaving: tail) where graph.head(of: arc) != tail {
        isTie[Int(tail)][Int(graph.head(of: arc))] = true
      }
    }
    let counted = groups.indices.filter { groups[$0] >= 0 }
    return groups.indices.map { broker in
      var roles: [BrokerageRole: Int] = [:]
      for first in counted where groups[broker] >= 0 && isTie[first][broker] {
        for last in counted where last != first && isTie[broker][last] && !isTie[first][last] {
          let (before, own, after) = (groups[first], groups[broker], groups[last])
          let role: BrokerageRole =
            before == own && own == after
            ? .coordinator
            : before == own
              ? .representative
              : own == after ? .gatekeeper : before == after ? .consultant : .liaison
          roles[role, default: 0] += 1
        }
      }
      return roles
    }
  }

  private func roles(_ counts: BrokerageCounts, of graph: CSRGraph) -> [[BrokerageRole: Int]] {
    graph.vertices.map { vertex in
      Dictionary(uniqueKeysWithValues: BrokerageRole.allCases.map { ($0, counts[vertex, $0]) })
        .filter { $0.value != 0 }
    }
  }

  @Test(arguments: 0..<400)
  func agreesWithGoingOverAllTriples(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: seed % 2 == 0 ? 8 : 20)
    let groups = smallNumbers(graph.vertexCount, in: -1...2, seed: seed).map { Int32($0) }
    let found = graph.brokerage(groups: groups) { _ in }
    #expect(roles(found, of: graph) == obvious(graph, groups))
  }

  /// One of each role around vertex 0, of group 0; 1 and 2 are of its group, 3 and 4 of group 1, 5 of
  /// group 2.
  @Test func everyRoleIsToldFromTheGroups() {
    let groups: [Int32] = [0, 0, 0, 1, 1, 2]
    let expected: [(Int32, Int32, BrokerageRole)] = [
      (1, 2, .coordinator), (3, 1, .gatekeeper), (1, 3, .representative), (3, 4, .consultant),
      (3, 5, .liaison),
    ]
    for (first, last, role) in expected {
      let graph = CSRGraph(vertexCount: 6, tails: [first, 0], heads: [0, last])
      let found = graph.brokerage(groups: groups) { _ in }
      #expect(roles(found, of: graph)[0] == [role: 1])
      let closed = CSRGraph(vertexCount: 6, tails: [first, 0, first], heads: [0, last, last])
      let none = closed.brokerage(groups: groups) { _ in }
      #expect(roles(none, of: closed).allSatisfy { $0.isEmpty })
    }
  }

  /// In one group everybody coordinates: all paths of two arcs that no third closes.
  @Test func theClubOfOneGroupHasItsOpenTriadsTwice() {
    let club = KarateClub.graph
    let found = club.brokerage(groups: [Int32](repeating: 0, count: 34)) { _ in }
    let pairs = club.vertices.reduce(0) { sum, vertex in
      let degree = club.arcs(leaving: vertex).count
      return sum + degree * (degree - 1)
    }
    let triangles = club.triangles { _ in }.reduce(0, +)
    let total = club.vertices.reduce(0) { $0 + found[$1, .coordinator] }
    #expect(total == pairs - 2 * triangles)
    #expect(found[0, .coordinator] == 16 * 15 - 2 * 18)
  }

  @Test func workCanBeCalledOff() {
    #expect(throws: Stop.self) {
      try KarateClub.graph.brokerage(groups: [Int32](repeating: 0, count: 34)) { _ in throw Stop() }
    }
  }
}

/// What a checkpoint throws to end the work.
private struct Stop: Error {}
