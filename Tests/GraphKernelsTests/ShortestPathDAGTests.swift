import GraphKernels
import TestSupport
import Testing

@Suite struct ShortestPathDAGTests {
  @Test(arguments: 0..<300)
  func pathsAreAllShortestOnesInOrder(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 8)
    let simple = graph.simplified()
    for root in graph.vertices {
      let dag = graph.shortestPathDAG(from: root)
      let tree = graph.breadthFirstTree(from: root)
      for goal in graph.vertices {
        let all = allPaths(simple, from: root, to: goal)
        let least = all.map(\.length).min()
        let expected = all.filter { $0.length == least }.map(\.vertices)
          .sorted { $0.lexicographicallyPrecedes($1) }
        #expect(Array(dag.paths(to: goal)) == expected)
        #expect(Array(dag.paths(to: goal).prefix(2)) == Array(expected.prefix(2)))
        #expect(dag.pathCount(to: goal) == Double(expected.count))
        #expect(dag.distance(to: goal) == least)
        #expect(dag.distance(to: goal) == tree.distance(to: goal))
        let before = dag.predecessors.heads[dag.predecessors.arcs(leaving: goal)]
        #expect(Array(before) == Set(expected.compactMap { $0.dropLast().last }).sorted())
      }
    }
  }

  @Test func manyPathsAreMadeOneByOne() {
    let rungs = 60
    var (tails, heads): ([Int32], [Int32]) = ([], [])
    for rung in 0..<Int32(rungs) {
      for middle in 1...2 {
        tails += [3 * rung, 3 * rung + Int32(middle)]
        heads += [3 * rung + Int32(middle), 3 * rung + 3]
      }
    }
    let graph = CSRGraph(vertexCount: 3 * rungs + 1, tails: tails, heads: heads)
    let dag = graph.shortestPathDAG(from: 0)
    #expect(dag.pathCount(to: Int32(3 * rungs)) == 0x1p60)
    let first = Array(dag.paths(to: Int32(3 * rungs)).prefix(3))
    #expect(
      first.map { Array($0.suffix(4)) } == [
        [175, 177, 178, 180], [175, 177, 179, 180], [176, 177, 178, 180],
      ])
  }
}
