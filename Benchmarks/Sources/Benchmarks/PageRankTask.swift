import GraphKernels

enum PageRankTask {
  /// Exactly 20 rounds.
  static func rounds20(_ question: Question) throws -> String {
    try Measurement(runs: question.runs) {
      try question.orderedGraph()
    } _: { ordered in
      ordered.inUserOrder(
        ordered.graph.pageRank(
          isUndirected: question.isUndirected, tolerance: 0, iterationLimit: 20
        ) { (_) throws(Never) in }.scores)
    }.line(answering: question)
  }
}
