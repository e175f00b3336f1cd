import GraphKernels

enum ClosenessTasks {
  /// Closeness and harmonic closeness of all vertices, from one sweep.
  static func both(_ question: Question) throws -> String {
    let measurement = try Measurement(runs: question.runs) {
      try question.orderedGraph()
    } _: { ordered in
      let others = ordered.graph.vertexCount - 1
      let sums = ordered.inUserOrder(
        ordered.graph.distanceSums(isUndirected: question.isUndirected) { (_) throws(Never) in })
      return (sums.map { closeness($0, others: others) }, sums.map(\.inverse))
    }
    let path = question.answerPath
    try write(measurement.answer.0, toArrayFile: path)
    try write(
      measurement.answer.1, toArrayFile: path.replacing(".closeness.", with: ".harmonic."))
    return measurement.line()
  }

  static func harmonic(_ question: Question) throws -> String {
    try Measurement(runs: question.runs) {
      try question.orderedGraph()
    } _: { ordered in
      ordered.inUserOrder(
        ordered.graph.harmonicCloseness(isUndirected: question.isUndirected) {
          (_) throws(Never) in
        })
    }.line(answering: question)
  }

  private static func closeness(_ sums: DistanceSums, others: Int) -> Double {
    guard sums.total > 0 else { return 0 }
    let reached = Double(sums.reached)
    return reached / Double(sums.total) * (reached / Double(others))
  }
}
