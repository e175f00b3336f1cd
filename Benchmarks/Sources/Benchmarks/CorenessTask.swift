import GraphKernels

enum CorenessTask {
  static func coreness(_ question: Question) throws -> String {
    let measurement = try Measurement(runs: question.runs) {
      try question.orderedGraph()
    } _: { ordered in
      ordered.inUserOrder(ordered.graph.coreness())
    }
    try write(measurement.answer.map { Double($0) }, toArrayFile: question.answerPath)
    return measurement.line()
  }
}
