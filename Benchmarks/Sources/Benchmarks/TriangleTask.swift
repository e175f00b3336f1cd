import GraphKernels

enum TriangleTask {
  /// The triangles of every vertex, and the share of pairs of neighbors that are neighbors.
  static func triangles(_ question: Question) throws -> String {
    let measurement = try Measurement(runs: question.runs) {
      try question.orderedGraph()
    } _: { ordered in
      let graph = ordered.graph
      let triangles = graph.triangles { (_) throws(Never) in }
      let pairs = graph.vertices.reduce(0) { sum, vertex in
        let degree = graph.arcs(leaving: vertex).count
        return sum + degree * (degree - 1) / 2
      }
      return (ordered.inUserOrder(triangles), triangles.reduce(0, +), pairs)
    }
    let (triangles, corners, pairs) = measurement.answer
    try write(triangles.map { Double($0) }, toArrayFile: question.answerPath)
    return measurement.line(
      "\"triangles\": \(corners / 3), \"transitivity\": \(Double(corners) / Double(pairs))")
  }
}
