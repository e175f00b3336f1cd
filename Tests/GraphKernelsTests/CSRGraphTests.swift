import GraphKernels
import TestSupport
import Testing

@Suite struct CSRGraphTests {
  let graph = CSRGraph(vertexCount: 4, tails: [2, 0, 2, 0, 2], heads: [1, 3, 1, 0, 0])

  @Test func rowsHoldTheArcsOfEachVertex() {
    #expect(graph.vertexCount == 4)
    #expect(graph.arcCount == 5)
    #expect(graph.vertices == 0..<4)
    #expect(graph.rowStarts == [0, 2, 2, 5, 5])
    #expect(graph.heads == [3, 0, 1, 1, 0])
    #expect(graph.arcs(leaving: 0) == 0..<2)
    #expect(graph.arcs(leaving: 3).isEmpty)
    #expect(graph.head(of: 4) == 0)
    #expect(graph.tails() == [0, 0, 2, 2, 2])
    #expect((0..<5).map { graph.tail(of: $0) } == graph.tails())
    #expect(graph == CSRGraph(rowStarts: [0, 2, 2, 5, 5], heads: [3, 0, 1, 1, 0]))
  }

  @Test func graphsMayBeEmpty() {
    for count in 0...1 {
      let graph = CSRGraph(vertexCount: count, tails: [], heads: [])
      #expect(graph.vertexCount == count)
      #expect(graph.arcCount == 0)
      #expect(graph.reversed().graph == graph)
      #expect(graph.undirected().graph == graph)
      #expect(graph.simplified() == graph)
    }
  }

  @Test(arguments: 0..<200)
  func sortingIsStable(seed: UInt64) {
    let ends = smallNumbers(40, in: 0...6, seed: seed).map(Int32.init)
    let (tails, heads) = (Array(ends.prefix(20)), Array(ends.suffix(20)))
    let (graph, arcOrder) = CSRGraph.sorting(vertexCount: 7, tails: tails, heads: heads)
    let expected = tails.indices.sorted { (tails[$0], $0) < (tails[$1], $1) }
    #expect(arcOrder == expected)
    #expect(graph.tails() == expected.map { tails[$0] })
    #expect(graph.heads == expected.map { heads[$0] })
  }

  @Test(arguments: 0..<200)
  func reversalTurnsEveryArc(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let (reversed, arcOrder) = graph.reversed()
    let tails = graph.tails()
    #expect(arcOrder.sorted() == Array(0..<graph.arcCount))
    #expect(reversed.tails() == arcOrder.map { graph.heads[$0] })
    #expect(reversed.heads == arcOrder.map { tails[$0] })
    for vertex in reversed.vertices {
      let row = reversed.heads[reversed.arcs(leaving: vertex)]
      #expect(row.sorted() == Array(row))
    }
  }

  @Test(arguments: 0..<200)
  func undirectedViewFollowsEveryArcBothWays(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let (view, arcOrder) = graph.undirected()
    let (tails, viewTails) = (graph.tails(), view.tails())
    var uses = [Int](repeating: 0, count: graph.arcCount)
    for arc in 0..<view.arcCount {
      let original = arcOrder[arc]
      uses[original] += 1
      let ends = (viewTails[arc], view.heads[arc])
      #expect(
        ends == (tails[original], graph.heads[original])
          || ends == (graph.heads[original], tails[original]))
    }
    #expect(uses == tails.indices.map { tails[$0] == graph.heads[$0] ? 1 : 2 })
    #expect(view.reversed().graph.simplified() == view.simplified())
  }

  @Test(arguments: 0..<200)
  func simplifiedGraphKeepsTheCheapestOfParallelArcs(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed)
    let costs = smallNumbers(graph.arcCount, in: 1...3, seed: seed).map(Double.init)
    let (simple, arcOrder) = graph.simplified(keepingCheapest: costs)
    #expect(simple == graph.simplified())
    let tails = simple.tails()
    let pairs = tails.indices.map { [tails[$0], simple.heads[$0]] }
    #expect(Set(pairs).count == pairs.count)
    #expect(pairs == pairs.sorted { $0.lexicographicallyPrecedes($1) })
    let least = leastCosts(graph, costs: costs)
    #expect(pairs.count == least.joined().count { $0 < .infinity })
    for (arc, original) in arcOrder.enumerated() {
      let (tail, head) = (tails[arc], simple.heads[arc])
      let first = graph.arcs(leaving: tail).first {
        graph.heads[$0] == head && costs[$0] == least[Int(tail)][Int(head)]
      }
      #expect(original == first)
    }
  }
}
