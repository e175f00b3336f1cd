import GraphKernels
import TestSupport
import Testing

@Suite struct CommunityTests {
  /// Modularity from its definition, pair by pair.
  private func obviousModularity(
    _ graph: CSRGraph, _ labels: [Int32], _ weights: [Double], resolution: Double
  ) -> Double {
    var matrix = [[Double]](
      repeating: [Double](repeating: 0, count: graph.vertexCount), count: graph.vertexCount)
    for tail in graph.vertices {
      for arc in graph.arcs(leaving: tail) {
        let head = graph.head(of: arc)
        matrix[Int(tail)][Int(head)] += tail == head ? 2 * weights[arc] : weights[arc]
      }
    }
    let strengths = matrix.map { $0.reduce(0, +) }
    let total = strengths.reduce(0, +)
    guard total > 0 else { return 0 }
    var sum = 0.0
    for first in matrix.indices {
      for second in matrix.indices where labels[first] == labels[second] {
        sum += matrix[first][second] - resolution * strengths[first] * strengths[second] / total
      }
    }
    return sum / total
  }

  /// A graph of undirected edges and weights that are the same both ways.
  private func weighted(seed: UInt64) -> (CSRGraph, [Double]) {
    let directed = CSRGraph.random(vertices: 1 + Int(seed % 17), arcs: Int(seed % 40), seed: seed)
    let costs = smallNumbers(directed.arcCount, in: 0...4, seed: seed).map(Double.init)
    let (graph, order) = directed.undirected()
    return (graph, order.map { costs[$0] })
  }

  @Test(arguments: 0..<300)
  func modularityAgreesWithItsDefinition(seed: UInt64) {
    let (graph, weights) = weighted(seed: seed)
    let labels = smallNumbers(graph.vertexCount, in: 0...3, seed: seed).map { Int32($0) }
    let some = labels.map { min($0, Int32(graph.vertexCount - 1)) }
    for resolution in [1.0, 0.5, 3] {
      let found = graph.modularity(
        of: Partition(renumbering: some), weights: weights, resolution: resolution)
      let expected = obviousModularity(graph, some, weights, resolution: resolution)
      #expect(abs(found - expected) < 1e-12)
    }
    let ones = [Double](repeating: 1, count: graph.arcCount)
    let partition = Partition(renumbering: some)
    #expect(
      graph.modularity(of: partition) == graph.modularity(of: partition, weights: ones))
  }

  @Test(arguments: 0..<300)
  func noVertexWouldRatherBeElsewhere(seed: UInt64) {
    let (graph, weights) = weighted(seed: seed)
    let louvain = graph.louvain(weights: weights, seed: seed) { _ in }
    let leiden = graph.leiden(weights: weights, seed: seed) { _ in }
    let single = Partition(renumbering: Array(graph.vertices))
    let least = graph.modularity(of: single, weights: weights)
    for partition in [louvain, leiden] {
      let quality = graph.modularity(of: partition, weights: weights)
      #expect(quality >= least - 1e-12)
      #expect(quality >= -1e-12)
    }
    #expect(louvain == graph.louvain(weights: weights, seed: seed) { _ in })
    #expect(leiden == graph.leiden(weights: weights, seed: seed) { _ in })
    let tails = graph.tails()
    let inside = tails.indices.filter {
      leiden.labels[Int(tails[$0])] == leiden.labels[Int(graph.heads[$0])]
    }
    let within = CSRGraph(
      vertexCount: graph.vertexCount, tails: inside.map { tails[$0] },
      heads: inside.map { graph.heads[$0] })
    #expect(within.components().count == leiden.count)
  }

  /// Many vertices in planted groups of 25, so that threads share them.
  private func planted(seed: UInt64) -> (CSRGraph, [Double]) {
    let count = 5000
    let numbers = smallNumbers(6 * 4 * count, in: 0...9999, seed: seed)
    var (tails, heads): ([Int32], [Int32]) = ([], [])
    for (edge, tail) in (0..<4 * count).enumerated() {
      let (place, far, near) = (numbers[6 * edge], numbers[6 * edge + 1], numbers[6 * edge + 2])
      let group = tail % count / 25 * 25
      tails.append(Int32(tail % count))
      heads.append(Int32(place < 8000 ? group + near % 25 : far % count))
    }
    let directed = CSRGraph(vertexCount: count, tails: tails, heads: heads)
    let costs = smallNumbers(directed.arcCount, in: 1...3, seed: seed).map(Double.init)
    let (graph, order) = directed.undirected()
    return (graph, order.map { costs[$0] })
  }

  @Test(arguments: 0..<4)
  func threadsAgreeAndFindPlantedGroups(seed: UInt64) {
    let (graph, weights) = planted(seed: seed)
    let groups = Partition(renumbering: graph.vertices.map { $0 / 25 })
    for weights in [nil, weights] {
      let expected = graph.modularity(of: groups, weights: weights)
      let louvain = graph.louvain(weights: weights, seed: seed, threads: 1) { _ in }
      let leiden = graph.leiden(weights: weights, seed: seed, threads: 1) { _ in }
      #expect(graph.modularity(of: louvain, weights: weights) > expected - 0.02)
      #expect(graph.modularity(of: leiden, weights: weights) > expected - 0.02)
      for threads in 2...3 {
        #expect(graph.louvain(weights: weights, seed: seed, threads: threads) { _ in } == louvain)
        #expect(graph.leiden(weights: weights, seed: seed, threads: threads) { _ in } == leiden)
      }
    }
  }

  @Test func hubsHaveAsManyNeighborsAsTheyLike() {
    let star = CSRGraph.undirected(vertexCount: 9000, edges: (1..<9000).map { (0, $0) })
    #expect(star.louvain { _ in }.count == 1)
    #expect(star.leiden { _ in }.count == 1)
  }

  @Test func searchForCommunitiesCanBeCalledOff() {
    struct Enough: Error {}
    let (graph, _) = planted(seed: 1)
    #expect(throws: Enough.self) { try graph.louvain { (_) throws(Enough) in throw Enough() } }
    #expect(throws: Enough.self) {
      try graph.leiden { (done) throws(Enough) in if done > 0 { throw Enough() } }
    }
  }

  @Test func karateClubHasFourCommunities() {
    let club = KarateClub.graph
    for seed in 0..<20 as Range<UInt64> {
      let leiden = club.leiden(seed: seed) { _ in }
      let quality = club.modularity(of: leiden)
      #expect(quality > 0.4155 && quality < 0.41979)
      let louvain = club.louvain(seed: seed) { _ in }
      #expect(club.modularity(of: louvain) > 0.39 && club.modularity(of: louvain) < 0.41979)
      let coarse = club.leiden(resolution: 0.01, seed: seed) { _ in }
      #expect(coarse.count == 1)
    }
  }

  /// A lone pair beside the club, whose best communities are known.
  @Test func leidenFindsTheBestCommunitiesOfASmallGraph() {
    let club = KarateClub.graph
    let edges = club.vertices.flatMap { tail in
      club.heads[club.arcs(leaving: tail)].filter { $0 > tail }.map { (tail, $0) }
    }
    let beside = CSRGraph.undirected(vertexCount: 36, edges: edges + [(34, 35)])
    for seed in 0..<10 as Range<UInt64> {
      #expect(abs(beside.modularity(of: beside.leiden(seed: seed) { _ in }) - 0.4309) < 0.0005)
    }
  }

  @Test func cliquesInARingAreFound() {
    var edges: [(Int32, Int32)] = []
    for clique in 0..<10 as Range<Int32> {
      for first in 0..<5 as Range<Int32> {
        for second in first + 1..<5 { edges.append((5 * clique + first, 5 * clique + second)) }
      }
      edges.append((5 * clique, (5 * clique + 9) % 50))
    }
    let ring = CSRGraph.undirected(vertexCount: 50, edges: edges)
    let expected = Partition(renumbering: (0..<50).map { Int32($0 / 5) })
    #expect(ring.louvain { _ in } == expected)
    #expect(ring.leiden { _ in } == expected)
    #expect(ring.labelPropagation { _ in }.partition == expected)
    #expect(ring.labelPropagation { _ in }.changes == 0)
    #expect(ring.labelPropagation(rounds: 1) { _ in }.changes > 0)
    #expect(expected.groups()[3] == [15, 16, 17, 18, 19])
  }

  @Test(arguments: 0..<200)
  func labelsThatSpreadAreThoseOfMostNeighbors(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 14).undirected().graph
    let (partition, changes) = graph.labelPropagation(seed: seed) { _ in }
    #expect(partition == graph.labelPropagation(seed: seed) { _ in }.partition)
    guard changes == 0 else { return }
    for vertex in graph.vertices {
      var votes = [Int](repeating: 0, count: graph.vertexCount)
      for arc in graph.arcs(leaving: vertex) where graph.head(of: arc) != vertex {
        votes[Int(partition.labels[Int(graph.head(of: arc))])] += 1
      }
      #expect(votes[Int(partition.labels[Int(vertex)])] == votes.max())
    }
  }
}
