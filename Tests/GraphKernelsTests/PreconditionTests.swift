import GraphKernels
import TestSupport
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
      _ = CSRGraph(vertexCount: 2, tails: [], heads: []).breadthFirstLevels(from: 5)
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
      _ = CostedGraph(graph, costs: [-1])
    }
    #expect(says("the cost -1.0 of an arc is negative or not finite", result))
    let zero = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = CSRGraph(vertexCount: 2, tails: [0], heads: [1]).betweenness(costs: [0])
    }
    #expect(says("the cost of an arc is 0, and centrality needs positive costs", zero))
  }

  private func says(_ sentence: String, _ result: ExitTest.Result?) -> Bool {
    let words = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    return words.contains(": \(sentence)\n")
  }
}
#endif
