import AnalyzerKit

struct FailsOnNothing: BrokenAnalyzer {
  static let broken = ["empty-graph"] + lawsOfEveryShape
  static let sentence = "on a graph without entities it does not answer: no idea"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard graph.entityCount > 0 else { throw Helpless() }
    return try graph.degrees(progress)
  }
}

struct FailsOnOne: BrokenAnalyzer {
  static let broken = ["one-vertex"] + lawsOfEveryShape
  static let sentence = "on a graph of one entity it does not answer: no idea"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard graph.entityCount != 1 else { throw Helpless() }
    return try graph.degrees(progress)
  }
}

struct FailsOnLoops: BrokenAnalyzer {
  static let broken = ["loops"] + lawsOfEveryShape
  static let sentence = "on a graph with loops it does not answer: no idea"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let rows = graph.topology(.eitherWay).rows
    let hasLoops = rows.vertices.contains { vertex in
      rows.arcs(leaving: vertex).contains { rows.head(of: $0) == vertex }
    }
    guard graph.entityCount > 3 || !hasLoops else { throw Helpless() }
    return try graph.degrees(progress)
  }
}

struct FailsOnParallels: BrokenAnalyzer {
  static let broken = ["parallel-relations"] + lawsOfEveryShape
  static let sentence = "on a graph with parallel relations it does not answer: no idea"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let rows = graph.topology(.eitherWay).rows
    let hasLoops = zip(graph.subjects, graph.objects).contains { $0 == $1 }
    guard graph.entityCount > 3 || hasLoops || rows.arcCount == rows.simplified().arcCount else {
      throw Helpless()
    }
    return try graph.degrees(progress)
  }
}

struct FailsOnParts: BrokenAnalyzer {
  static let broken = ["disconnected"] + lawsOfEveryShape
  static let sentence = "on a graph of several parts it does not answer: no idea"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard graph.entityCount != 7 || graph.componentCount == 1 else { throw Helpless() }
    return try graph.degrees(progress)
  }
}

struct FailsOnDirection: BrokenAnalyzer {
  static let broken = [
    "directed", "lengths", "finite-values", "whole-counts", "column-names", "references",
    "repeatable", "concurrent-questions", "progress",
  ]
  static let sentence = "on a graph of relations one way it does not answer: no idea"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let arcs = graph.topology(.alongFlow).rows.arcCount
    let hasLoops = zip(graph.subjects, graph.objects).contains { $0 == $1 }
    guard arcs == 0 || graph.entityCount > 7 || hasLoops || arcs != graph.relationCount else {
      throw Helpless()
    }
    return try graph.degrees(progress)
  }
}

struct FailsOnScripts: BrokenAnalyzer {
  static let broken = ["unicode-names"] + lawsOfEveryShape
  static let sentence = "on a graph of names in many scripts it does not answer: no idea"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard graph.vertices.allSatisfy({ graph.name(at: $0).utf8.allSatisfy { $0 < 128 } }) else {
      throw Helpless()
    }
    return try graph.degrees(progress)
  }
}

struct FailsWithoutWeights: BrokenAnalyzer {
  static let broken = ["missing-weights"]
  static let sentence = "on a graph where some weights are missing it does not answer: no idea"
  static let settings = [Setting(\Self.isWeighted, "weighted", "Look at weights.")]

  var isWeighted = false

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard !isWeighted || graph.weights.allSatisfy(\.isFinite) else { throw Helpless() }
    return try graph.degrees(progress)
  }
}

struct FailsOnMany: BrokenAnalyzer {
  static let broken = ["cancellation", "large-graph"]
  static let sentence = "on a graph of 1000 entities it does not answer: no idea"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard graph.entityCount < 1000 else { throw Helpless() }
    return try graph.degrees(progress)
  }
}
