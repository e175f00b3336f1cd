import GraphKernels

/// Communities of the graph without directions, parallel edges kept.
enum CommunityTasks {
  static func louvain(_ question: Question) throws -> String {
    try line(question) { $0.louvain { (_) throws(Never) in } }
  }

  static func leiden(_ question: Question) throws -> String {
    try line(question) { $0.leiden { (_) throws(Never) in } }
  }

  private static func line(
    _ question: Question, _ communities: (CSRGraph) -> Partition
  ) throws -> String {
    let graph = try question.graph()
    let edges = question.isUndirected ? graph : graph.undirected().graph
    let measurement = Measurement(runs: question.runs) {
      edges
    } _: {
      communities($0)
    }
    let partition = measurement.answer
    try write(partition.labels.map { Double($0) }, toArrayFile: question.answerPath)
    return measurement.line(
      "\"modularity\": \(edges.modularity(of: partition)), \"communities\": \(partition.count)")
  }
}
