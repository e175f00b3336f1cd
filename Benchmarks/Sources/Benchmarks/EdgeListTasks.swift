import GraphKernels

/// From a text to a graph that questions can be put to.
enum EdgeListTasks {
  static func original(_ question: Question) throws -> String {
    let measurement = try Measurement(runs: question.runs) {
    } _: { _ in
      try question.graph()
    }
    return measurement.line("\"n\": \(measurement.answer.vertexCount)")
  }

  static func relabelled(_ question: Question) throws -> String {
    let measurement = try Measurement(runs: question.runs) {
    } _: { _ in
      try question.orderedGraph()
    }
    return measurement.line("\"n\": \(measurement.answer.graph.vertexCount)")
  }
}
