import EntityGraph
import Interchange

/// From a file to a frozen graph that questions can be put to, and back into a file.
enum GraphFileTasks {
  static func readGraphML(_ question: Question) throws -> String {
    try read(question.base, question)
  }

  static func readEdgeList(_ question: Question) throws -> String {
    try read(question.base + ".edges", question)
  }

  private static func read(_ path: String, _ question: Question) throws -> String {
    let measurement = try Measurement(runs: question.runs) {
    } _: { _ in
      try graph(path)
    }
    let (entities, relations) = (measurement.answer.entityCount, measurement.answer.relationCount)
    return measurement.line("\"n\": \(entities), \"m\": \(relations)")
  }

  static func write(_ question: Question) throws -> String {
    try write(question, .strict)
  }

  static func writeForGephi(_ question: Question) throws -> String {
    try write(question, .gephi)
  }

  private static func write(_ question: Question, _ profile: ExportProfile) throws -> String {
    try Measurement(runs: question.runs) {
      try graph(question.base)
    } _: { graph in
      try GraphMLWriter(profile: profile).write(ExportTable(graph), to: question.answerPath)
    }.line()
  }

  private static func graph(_ path: String) throws -> Graph {
    var builder = GraphBuilder()
    switch try GraphFile.read(path).content {
    case .graph(let graph): builder.add(graph)
    case .facts(let batch): try builder.add(batch)
    }
    return try builder.freeze()
  }
}
