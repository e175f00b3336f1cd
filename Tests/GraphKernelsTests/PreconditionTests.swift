import GraphKernels
import Testing

#if DEBUG
@Suite struct PreconditionTests {
  @Test func verticesLieInTheGraph() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = CSRGraph(vertexCount: 2, tails: [0], heads: [2])
    }
    #expect(says("vertex 2 is outside 0 ..< 2", result))
    let negative = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = CSRGraph(vertexCount: 2, tails: [-1], heads: [0])
    }
    #expect(says("vertex -1 is outside 0 ..< 2", negative))
    let root = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = CSRGraph(vertexCount: 2, tails: [], heads: []).breadthFirstTree(from: 5)
    }
    #expect(says("vertex 5 is outside 0 ..< 2", root))
  }

  @Test func endsComeInPairs() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = CSRGraph(vertexCount: 2, tails: [0, 1], heads: [1])
    }
    #expect(says("2 tails do not pair with 1 heads", result))
  }

  @Test func costsAreNotNegative() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let graph = CSRGraph(vertexCount: 2, tails: [0], heads: [1])
      _ = graph.leastCostTree(from: 0, costs: [-1])
    }
    #expect(says("the cost -1.0 of an arc is negative or not finite", result))
    let zero = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = CSRGraph(vertexCount: 2, tails: [0], heads: [1]).betweenness(costs: [0])
    }
    #expect(says("the cost of an arc is 0, and betweenness needs positive costs", zero))
  }

  @Test func timesDoNotEndBeforeTheyBegin() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = ArcTimes(earliest: [3], latest: [2])
    }
    #expect(says("arc 0 ends at 2, before it begins at 3", result))
  }

  @Test func pathsAreNotBothTimedAndCosted() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let graph = CSRGraph(vertexCount: 2, tails: [0], heads: [1])
      let times = ArcTimes(earliest: [0], latest: [1])
      _ = graph.bestPath(from: 0, to: 1, by: .leastCost([1]), within: times)
    }
    #expect(says("paths cannot both respect time and be ordered by cost", result))
  }

  private func says(_ sentence: String, _ result: ExitTest.Result?) -> Bool {
    let words = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    return words.contains(": \(sentence)\n")
  }
}
#endif
