import GraphKernels
import TestSupport
import Testing

@Suite struct CorridorTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func itHasAllPathsThatShortAndNoLongerWalk(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 7)
    let (distances, tails) = (allDistances(graph), graph.tails())
    for (source, goal) in zip(graph.vertices, graph.vertices.reversed()) where source != goal {
      let paths = allPaths(graph, from: source, to: goal)
      var corridor = Corridor(graph, incoming: graph.transposed(), from: source, to: goal)
      repeat {
        let short = paths.filter { $0.length <= corridor.length }
        let part = corridor.part
        #expect(Set(part.arcOrder).isSuperset(of: short.flatMap(\.arcs)))
        #expect(corridor.isOpen == !short.isEmpty)
        for arc in part.arcOrder {
          let (tail, head) = (tails[arc], graph.heads[arc])
          let walk = distances[Int(source)][Int(tail)] + 1 + distances[Int(head)][Int(goal)]
          #expect(walk <= Double(corridor.length))
        }
      } while corridor.widen()
      #expect(corridor.isWhole)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func aPartIsInTheOrderOfTheWhole(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let tails = graph.tails()
    for (source, goal) in zip(graph.vertices, graph.vertices.reversed()) {
      var corridor = Corridor(graph, incoming: graph.transposed(), from: source, to: goal)
      repeat {
        let part = corridor.part
        #expect(part.vertices == part.vertices.sorted() && part.arcOrder == part.arcOrder.sorted())
        #expect(
          part.graph.tails().map { part.vertices[Int($0)] } == part.arcOrder.map { tails[$0] })
        #expect(
          part.graph.heads.map { part.vertices[Int($0)] } == part.arcOrder.map { graph.heads[$0] })
        for end in [source, goal] { #expect(part.vertices[Int(part.vertex(of: end))] == end) }
      } while corridor.widen()
    }
  }

  @Test func aChainIsFollowedSoFarAndNoFarther() {
    let steps = Int32(0)..<1000
    let chain = CSRGraph(vertexCount: 1001, tails: Array(steps), heads: steps.map { $0 + 1 })
    var far = Corridor(chain, incoming: chain.transposed(), from: 0, to: 999)
    while far.widen() {}
    #expect(far.length == Corridor.longest && !far.isOpen && !far.isWhole)
    var near = Corridor(chain, incoming: chain.transposed(), from: 100, to: 300)
    while !near.isOpen, near.widen() {}
    #expect(near.length == 200 && near.part.vertices == Array(100...300))
  }

  /// One end reaches little, the other more than any limit.
  @Test func whatOneEndReachesIsSeenWhole() {
    let ring = Int32(0)..<600
    let graph = CSRGraph.undirected(
      vertexCount: 1000, edges: ring.map { ($0, ($0 + 1) % 600) } + [(0, 600), (0, 601)])
    var corridor = Corridor(graph, incoming: graph, from: 700, to: 0)
    #expect(corridor.widen() && corridor.isWhole && !corridor.isOpen && !corridor.widen())
    #expect(corridor.part.vertices == [0, 700])
    let line = CSRGraph(
      vertexCount: 600, tails: Array(ring.dropLast()), heads: Array(ring.dropFirst()))
    corridor = Corridor(line, incoming: line.transposed(), from: 590, to: 580)
    while corridor.widen() {}
    #expect(corridor.isWhole && !corridor.isOpen)
  }

  /// Two leaves of one vertex have one path, whatever else leads from there.
  @Test func whereAllPathsPassIsNotLeftForElsewhere() {
    let others = Int32(3)..<500
    let edges: [(Int32, Int32)] =
      [(0, 1), (1, 2)] + others.map { (1, $0) } + others.map { (3, $0) }
    let graph = CSRGraph.undirected(vertexCount: 500, edges: edges)
    var corridor = Corridor(graph, incoming: graph, from: 0, to: 2)
    while corridor.widen() {}
    #expect(corridor.isWhole && corridor.isOpen && corridor.part.vertices == [0, 1, 2])
  }
}
