import GraphKernels
import TestSupport
import Testing

@Suite struct SimplePathsTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func areAllPathsTheShortestFirst(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 6)
    for source in graph.vertices {
      for goal in graph.vertices {
        let every = allPaths(graph, from: source, to: goal).sorted {
          $0.length == $1.length
            ? $0.arcs.lexicographicallyPrecedes($1.arcs) : $0.length < $1.length
        }
        for most in [-1, 0, 1, 2, 3, .max] {
          let found = Array(SimplePaths(graph, from: source, to: goal, most: most))
          #expect(found == every.filter { $0.length <= most })
        }
      }
    }
  }

  @Test func millionsAreMadeOneAtATime() {
    let all = 0..<Int32(30)
    let graph = CSRGraph(
      vertexCount: 30, tails: all.flatMap { tail in all.map { _ in tail } },
      heads: all.flatMap { _ in all })
    let paths = SimplePaths(graph, from: 0, to: 29, most: .max)
    #expect(paths.prefix(30).map(\.length) == [1] + [Int](repeating: 2, count: 28) + [3])
  }

  @Test func theSearchForTheNextCanBeCalledOff() {
    struct Stop: Error {}
    // a clique next to the goal, out of which only the way back over the first vertex leads
    let all = Int32(1)..<14
    var (tails, heads): ([Int32], [Int32]) = ([0, 1], [1, 14])
    for tail in all {
      for head in all where head != tail {
        tails.append(tail)
        heads.append(head)
      }
    }
    let graph = CSRGraph(vertexCount: 15, tails: tails, heads: heads)
    var paths = SimplePaths(graph, from: 0, to: 14, most: .max)
    #expect(paths.next()?.vertices == [0, 1, 14])
    #expect(throws: Stop.self) { _ = try paths.next { _ in throw Stop() } }
  }
}
