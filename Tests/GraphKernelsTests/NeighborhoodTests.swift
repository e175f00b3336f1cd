import GraphKernels
import TestSupport
import Testing

@Suite struct NeighborhoodTests {
  @Test(arguments: 0..<300)
  func agreesWithAllWaysTriedOut(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 9)
    guard graph.vertexCount > 0 else { return expectNothing(graph) }
    let strengths = smallNumbers(graph.arcCount, in: 0...3, seed: seed)
    let roots = smallNumbers(1 + Int(seed % 3), in: 0...graph.vertexCount - 1, seed: seed)
      .map { Int32($0) }
    for distance in 0...4 {
      let near = graph.neighborhood(of: roots, within: distance) { strengths[$0] }
      let expected = Self.best(graph, roots, distance, strengths)
      #expect(near.members.map(\.vertex) == expected.map(\.vertex))
      #expect(near.members.map(\.distance) == expected.map(\.distance))
      #expect(near.members.map(\.strength) == expected.map(\.strength))
      #expect(near.members.map { strengths[$0.arc] } == expected.map(\.last))
      for member in near.members {
        #expect(graph.heads[member.arc] == member.vertex)
        #expect(graph.tail(of: member.arc) == member.nearer)
        let before = near.members.first { $0.vertex == member.nearer }
        #expect((before?.distance ?? 0) == member.distance - 1)
        #expect(min(before?.strength ?? .max, strengths[member.arc]) == member.strength)
      }
    }
  }

  private func expectNothing(_ graph: CSRGraph) {
    #expect(graph.neighborhood(of: [], within: 3) { _ in 1 }.members == [])
  }

  private struct Way {
    let vertex: Int32
    let distance: Int
    let strength: Int
    let last: Int
  }

  /// The best of all walks of at most so many arcs, each vertex by its shortest ones.
  private static func best(
    _ graph: CSRGraph, _ roots: [Int32], _ most: Int, _ strengths: [Int]
  ) -> [Way] {
    var best: [Int32: Way] = [:]
    var walks = Set(roots).map { (end: $0, strength: Int.max) }
    for distance in 0..<most {
      var longer: [(end: Int32, strength: Int)] = []
      var found: [Way] = []
      for walk in walks {
        for arc in graph.arcs(leaving: walk.end) {
          let way = Way(
            vertex: graph.heads[arc], distance: distance + 1,
            strength: min(walk.strength, strengths[arc]), last: strengths[arc])
          guard !roots.contains(way.vertex), best[way.vertex] == nil else { continue }
          found.append(way)
          longer.append((way.vertex, way.strength))
        }
      }
      for way in found {
        let known = best[way.vertex]
        if known.map({ ($0.strength, $0.last) < (way.strength, way.last) }) ?? true {
          best[way.vertex] = way
        }
      }
      walks = longer
    }
    return best.values.sorted {
      ($0.distance, $1.strength, $0.vertex) < ($1.distance, $0.strength, $1.vertex)
    }
  }

  @Test func aStrongWayRoundIsNotShorter() {
    // 0 → 1 → 3 weak, 0 → 2 → 3 strong, 0 → 4 and back
    let graph = CSRGraph(vertexCount: 5, tails: [0, 1, 0, 2, 0, 4], heads: [1, 3, 2, 3, 4, 0])
    let near = graph.neighborhood(of: [0], within: 9) { arc in
      // arcs are in order of rows: 0 → 1, 0 → 2, 0 → 4, 1 → 3, 2 → 3, 4 → 0
      [9, 5, 7, 1, 4, 7][arc]
    }
    #expect(near.members.map(\.vertex) == [1, 4, 2, 3])
    #expect(near.members.map(\.nearer) == [0, 0, 0, 2])
    #expect(near.members.map(\.strength) == [9, 7, 5, 4])
  }
}
