import GraphKernels

enum DijkstraTask {
  /// The cost to every vertex.
  static func allGoals(_ question: Question) throws -> String {
    let root = try question.sources()[0]
    let measurement = try Measurement(runs: question.runs) {
      try question.costedGraph()
    } _: {
      LeastCosts(from: root, in: $0)
    }
    let costs = (0..<question.vertexCount).map {
      measurement.answer.cost(to: CSRGraph.Vertex($0)) ?? .infinity
    }
    try write(costs, toArrayFile: question.answerPath)
    return measurement.line()
  }
}
