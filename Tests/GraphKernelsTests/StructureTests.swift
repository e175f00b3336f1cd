import GraphKernels
import TestSupport
import Testing

/// The simple undirected neighbors of each vertex.
private func neighbors(_ graph: CSRGraph) -> [Set<Int32>] {
  var sets = [Set<Int32>](repeating: [], count: graph.vertexCount)
  for tail in graph.vertices {
    for arc in graph.arcs(leaving: tail) where graph.head(of: arc) != tail {
      sets[Int(tail)].insert(graph.head(of: arc))
      sets[Int(graph.head(of: arc))].insert(tail)
    }
  }
  return sets
}

@Suite struct StructureTests {
  @Test(arguments: 0..<300)
  func strongComponentsReachEachOther(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 16)
    let components = graph.strongComponents()
    let distances = allDistances(graph)
    for first in distances.indices {
      for second in distances.indices {
        let together =
          distances[first][second] < .infinity && distances[second][first] < .infinity
        #expect((components.labels[first] == components.labels[second]) == together)
      }
    }
    let firsts = (0..<components.count).map { components.labels.firstIndex(of: Int32($0)) ?? -1 }
    #expect(firsts == firsts.sorted())
    for label in 0..<components.count {
      #expect(components.sizes[label] == components.labels.count { $0 == label })
    }
    #expect(components == graph.reversed().graph.strongComponents())
  }

  @Test(arguments: 0..<300)
  func corenessIsWhatSurvivesPeeling(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 16).undirected().graph.simplified()
    let sets = neighbors(graph)
    var expected = [Int32](repeating: 0, count: graph.vertexCount)
    for core in 1..<max(2, Int32(graph.vertexCount)) {
      var left = Set(graph.vertices)
      while let weak = left.min(by: {
        (sets[Int($0)].intersection(left).count, $0) < (sets[Int($1)].intersection(left).count, $1)
      }), sets[Int(weak)].intersection(left).count < core {
        left.remove(weak)
      }
      for vertex in left { expected[Int(vertex)] = core }
    }
    #expect(graph.coreness() == expected)
  }

  @Test func corenessCountsParallelArcsAndNoLoops() {
    let graph = CSRGraph.undirected(vertexCount: 3, edges: [(0, 1), (0, 1), (1, 2), (2, 2)])
    #expect(graph.coreness() == [2, 2, 1])
  }

  @Test(arguments: 0..<300)
  func trianglesAndClusteringAgreeWithTriples(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 16)
    let both = graph.undirected().graph
    let sets = neighbors(graph)
    var arcs = Set<[Int32]>()
    for tail in graph.vertices {
      for arc in graph.arcs(leaving: tail) { arcs.insert([tail, graph.head(of: arc)]) }
    }
    var (triangles, clustering, undirected): ([Int], [Double], [Double]) = ([], [], [])
    for set in sets {
      let pairs = set.flatMap { first in set.filter { $0 != first }.map { [first, $0] } }
      let closed = pairs.count { sets[Int($0[0])].contains($0[1]) }
      triangles.append(closed / 2)
      let links = pairs.count { arcs.contains($0) }
      clustering.append(pairs.isEmpty ? 0 : Double(links) / Double(pairs.count))
      undirected.append(pairs.isEmpty ? 0 : Double(closed) / Double(pairs.count))
    }
    for threads in 1...3 {
      #expect(both.triangles(threads: threads) { _ in } == triangles)
      #expect(agree(graph.localClustering(threads: threads) { _ in }, clustering))
      #expect(agree(both.localClustering(threads: threads) { _ in }, undirected))
    }
  }

  @Test(arguments: 0..<300)
  func partsFallApartAtArticulationPointsAndBridges(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 12).undirected().graph
    let found = graph.biconnectedComponents()
    let whole = graph.components().count
    let tails = graph.tails()
    for vertex in graph.vertices {
      let kept = tails.indices.filter { tails[$0] != vertex && graph.heads[$0] != vertex }
      let without = CSRGraph(
        vertexCount: graph.vertexCount, tails: kept.map { tails[$0] },
        heads: kept.map { graph.heads[$0] })
      let isAlone = graph.arcs(leaving: vertex).allSatisfy { graph.head(of: $0) == vertex }
      let falls = without.components().count > whole + (isAlone ? 0 : 1)
      #expect(found.articulationPoints.contains(vertex) == falls)
    }
    for (arc, tail) in tails.enumerated() where tail != graph.heads[arc] {
      let head = graph.heads[arc]
      let twin = graph.arcs(leaving: head).first { graph.heads[$0] == tail } ?? -1
      let kept = tails.indices.filter { $0 != arc && $0 != twin }
      let without = CSRGraph(
        vertexCount: graph.vertexCount, tails: kept.map { tails[$0] },
        heads: kept.map { graph.heads[$0] })
      let bridge = found.bridges.firstIndex { $0 == arc || $0 == twin }
      let parts = without.components()
      #expect((bridge != nil) == (parts.count > whole))
      if let bridge {
        let sides = [tail, head].map { parts.sizes[Int(parts.labels[Int($0)])] }
        #expect(found.smallerParts[bridge] == sides.min())
      }
      #expect(found.groups.count { $0.contains(tail) && $0.contains(head) } == 1)
    }
    #expect(found.groups.allSatisfy { $0 == $0.sorted() && $0.count > 1 })
  }

  @Test func karateClubIsAsPublished() {
    let club = KarateClub.graph
    #expect(club.coreness().max() == 4)
    #expect(club.coreness().count { $0 == 4 } == 10)
    #expect(club.triangles { _ in }.reduce(0, +) == 3 * 45)
    let clustering = club.localClustering { _ in }
    #expect(abs(clustering.reduce(0, +) / 34 - 0.5706384782076824) < 1e-12)
    #expect(club.biconnectedComponents().articulationPoints == [0])
    #expect(club.biconnectedComponents().bridges.count == 1)
    #expect(club.strongComponents().count == 1)
  }
}
