import GraphKernels

enum DijkstraTasks {
  /// The cost to every vertex.
  static func allGoals(_ question: Question) throws -> String {
    let root = try question.sources()[0]
    let measurement = try Measurement(runs: question.runs) {
      try question.costedGraph()
    } _: {
      $0.leastCostTree(from: root)
    }
    let costs = (0..<question.vertexCount).map {
      measurement.answer.cost(to: CSRGraph.Vertex($0)) ?? .infinity
    }
    try write(costs, toArrayFile: question.answerPath)
    return measurement.line()
  }

  static func pairs(_ question: Question) throws -> String {
    var search = CostSearch(try question.costedGraph())
    return try Latencies(try question.pairs(20)) { source, goal in
      search.cheapestPath(from: source, to: goal).map { Int($0.cost) }
    }.line(answering: question)
  }
}
