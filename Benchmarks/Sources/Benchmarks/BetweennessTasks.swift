import GraphKernels

enum BetweennessTasks {
  static func exact(_ question: Question) throws -> String {
    try Measurement(runs: question.runs) {
      try question.orderedGraph()
    } _: { ordered in
      ordered.inUserOrder(
        ordered.graph.betweenness(
          question.isUndirected ? .unorderedPairs : .orderedPairs,
          isUndirected: question.isUndirected
        ) { (_) throws(Never) in })
    }.line(answering: question)
  }

  static func fromSources(_ question: Question) throws -> String {
    let sources = try question.sources()
    return try Measurement(runs: question.runs) {
      try question.orderedGraph()
    } _: { ordered in
      let sums = ordered.inUserOrder(
        ordered.graph.betweenness(
          from: sources.map { ordered.vertices[Int($0)] }, isUndirected: question.isUndirected
        ) { (_) throws(Never) in })
      return question.isUndirected ? sums.map { $0 / 2 } : sums
    }.line(answering: question)
  }
}
