import GraphKernels

enum ComponentTasks {
  static func weak(_ question: Question) throws -> String {
    try line(question) { $0.components(isSymmetric: question.isUndirected) }
  }

  static func strong(_ question: Question) throws -> String {
    try line(question) { $0.strongComponents() }
  }

  private static func line(
    _ question: Question, _ components: (CSRGraph) -> Components
  ) throws -> String {
    let measurement = try Measurement(runs: question.runs) {
      try question.orderedGraph()
    } _: { ordered in
      let components = components(ordered.graph)
      return (components.count, ordered.inUserOrder(components.labels))
    }
    try write(measurement.answer.1.map { Double($0) }, toArrayFile: question.answerPath)
    return measurement.line("\"components\": \(measurement.answer.0)")
  }
}
