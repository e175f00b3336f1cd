import TestSupport
import Testing

@testable import GraphKernels

@Suite struct DistanceSumsTests {
  @Test(arguments: 0..<300)
  func agreeWithAllDistances(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let threads = Int(seed % 3) + 1
    let distances = allDistances(graph)
    let columns = distances.indices.map { to in distances.map { $0[to] } }
    expect(sums(graph, .outgoing, threads), areThoseOf: distances)
    expect(sums(graph, .incoming, threads), areThoseOf: columns)
  }

  /// More vertices than lanes, in one component or many.
  @Test(arguments: 0..<6)
  func agreeWithOneSearchAVertex(seed: UInt64) {
    let arcs = [300, 900, 2000][Int(seed % 3)]
    let random = CSRGraph.random(vertices: 620, arcs: arcs, seed: seed)
    let graph = seed < 3 ? random.undirected().graph : random
    let rows = graph.vertices.map { distances(graph, from: $0) }
    expect(sums(graph, .outgoing, 2), areThoseOf: rows)
  }

  @Test(arguments: 0..<200)
  func sourceBySourceIsTheSame(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 30)
    let batches = SourceBatches(graph, graph.components())
    var search = MultiSourceSearch(pulled: graph.transposed(), pushed: graph, batches: batches)
    let swept = search.sums(threads: 1, checkpoint: { (_) throws(Never) in })
    for rounds in 0...3 {
      search.mostRounds = rounds
      let queued = search.sums(threads: 2, checkpoint: { (_) throws(Never) in })
      #expect(queued.map(\.total) == swept.map(\.total))
      #expect(queued.map(\.reached) == swept.map(\.reached))
      #expect(queued.map(\.greatest) == swept.map(\.greatest))
      #expect(agree(queued.map(\.inverse), swept.map(\.inverse)))
    }
  }

  @Test(arguments: 0..<6)
  func threadsMayShareABatch(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 700, arcs: 1500, seed: seed)
    let batches = SourceBatches(graph, graph.components())
    var search = MultiSourceSearch(pulled: graph.transposed(), pushed: graph, batches: batches)
    let apart = search.sums(threads: 1, checkpoint: { (_) throws(Never) in })
    search.mostVerticesApart = 0
    let one = search.sums(threads: 1, checkpoint: { (_) throws(Never) in })
    #expect(search.sums(threads: 3, checkpoint: { (_) throws(Never) in }) == one)
    #expect(one.map(\.total) == apart.map(\.total))
    #expect(one.map(\.reached) == apart.map(\.reached))
    #expect(agree(one.map(\.inverse), apart.map(\.inverse)))
  }

  @Test func aBatchCanBeCalledOffBetweenItsRounds() {
    struct Cancelled: Error {}
    let edges = (0..<599).map { (Int32($0), Int32($0 + 1)) }
    let chain = CSRGraph.undirected(vertexCount: 600, edges: edges)
    var search = MultiSourceSearch(
      pulled: chain, pushed: chain, batches: SourceBatches(chain, chain.components()))
    search.mostVerticesApart = 0
    var calls: [Int] = []
    #expect(throws: Cancelled.self) {
      try search.sums(threads: 2) { done in
        calls.append(done)
        if calls.count == 3 { throw Cancelled() }
      }
    }
    #expect(calls == [0, 0, 0])
  }

  @Test func aLongChainIsSearchedSourceBySource() {
    let edges = (0..<599).map { (Int32($0), Int32($0 + 1)) }
    let chain = CSRGraph.undirected(vertexCount: 600, edges: edges)
    let result = sums(chain, .incoming, 2)
    #expect(result[0].total == 599 * 600 / 2)
    #expect(result[0].greatest == 599)
    #expect(result[299].greatest == 300)
    let around = chain.eccentricities(checkpoint: { (_) throws(Never) in })
    #expect(around.diameter == 599)
    #expect(around.radius == 300)
    #expect(around.isConnected)
  }

  @Test(arguments: 0..<3)
  func oneThreadAndManyGiveTheSameBits(seed: UInt64) {
    let graph = CSRGraph.random(vertices: 1200, arcs: 4000, seed: seed)
    let one = sums(graph, .incoming, 1)
    #expect(sums(graph, .incoming, 2) == one)
    #expect(sums(graph, .incoming, 5) == one)
  }

  @Test func eccentricityLeavesOutWhatIsOutOfReach() {
    let graph = CSRGraph(vertexCount: 4, tails: [0, 1], heads: [1, 2])
    let result = graph.eccentricities(checkpoint: { (_) throws(Never) in })
    #expect(result.eccentricities == [2, 1, 0, 0])
    #expect(result.radius == 1)
    #expect(result.diameter == 2)
    #expect(!result.isConnected)
    let karate = KarateClub.graph.eccentricities(checkpoint: { (_) throws(Never) in })
    #expect(karate.radius == 3)
    #expect(karate.diameter == 5)
    #expect(karate.eccentricities.prefix(5) == [3, 3, 3, 3, 4])
  }

  @Test(arguments: 0..<300)
  func costsAgreeWithAllCosts(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let costs = smallNumbers(graph.arcCount, in: 1...9, seed: seed).map(Double.init)
    let distances = allDistances(graph, costs: costs)
    let columns = distances.indices.map { to in distances.map { $0[to] } }
    for (reach, rows) in [(CSRGraph.Reach.outgoing, distances), (.incoming, columns)] {
      let sums = graph.costSums(
        costs: costs, reach, threads: Int(seed % 2) + 1, checkpoint: { (_) throws(Never) in })
      let finite = rows.map { row in row.filter { $0 > 0 && $0 < .infinity } }
      #expect(sums.map(\.reached) == finite.map(\.count))
      #expect(sums.map(\.total) == finite.map { $0.reduce(0, +) })
      #expect(agree(sums.map(\.inverse), finite.map { $0.reduce(0) { $0 + 1 / $1 } }))
      #expect(sums.map(\.greatest) == finite.map { $0.max() ?? 0 })
      let found = graph.eccentricities(costs: costs, reach, checkpoint: { (_) throws(Never) in })
      #expect(found.eccentricities == sums.map(\.greatest))
      #expect(found.radius == finite.compactMap { $0.max() }.min() ?? 0)
      #expect(found.diameter == finite.joined().max() ?? 0)
      #expect(found.isConnected == finite.allSatisfy { $0.count == graph.vertexCount - 1 })
    }
  }

  @Test func lanesAreCountedAsBits() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<1000 {
      var set = SourceSet.random(in: 0...UInt64.max, using: &generator)
      if generator.next() % 3 == 0 { set |= .lanes(0..<500) }
      #expect(set.laneTotal == (0..<8).reduce(0) { $0 + set[$1].nonzeroBitCount })
    }
    #expect(SourceSet.lanes(0..<512).laneTotal == 512)
    #expect(SourceSet.lanes(63..<66) == SourceSet(1 << 63, 3, 0, 0, 0, 0, 0, 0))
    #expect(SourceSet.lanes(7..<7).isEmpty)
  }

  private func sums(
    _ graph: CSRGraph, _ reach: CSRGraph.Reach, _ threads: Int
  ) -> [DistanceSums] {
    graph.distanceSums(reach, threads: threads, checkpoint: { (_) throws(Never) in })
  }

  private func expect(_ sums: [DistanceSums], areThoseOf rows: [[Double]]) {
    let finite = rows.map { row in row.filter { $0 > 0 && $0 < .infinity } }
    #expect(sums.map(\.reached) == finite.map(\.count))
    #expect(sums.map { Double($0.total) } == finite.map { $0.reduce(0, +) })
    #expect(agree(sums.map(\.inverse), finite.map { $0.reduce(0) { $0 + 1 / $1 } }))
    #expect(sums.map { Double($0.greatest) } == finite.map { $0.max() ?? 0 })
  }

  private func distances(_ graph: CSRGraph, from source: CSRGraph.Vertex) -> [Double] {
    BreadthFirstQueue(graph, from: source).distances.map { $0.map(Double.init) ?? .infinity }
  }
}
