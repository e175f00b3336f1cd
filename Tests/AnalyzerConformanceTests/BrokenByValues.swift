import AnalyzerKit

struct HasTooFewScores: BrokenAnalyzer {
  static let broken = ["lengths", "large-graph"]
  static let sentence =
    "on a graph without entities the column 'score' has 1 values where 0 are needed"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try progress.reporting(of: 1) { _ in .scores([1]) }
  }
}

struct HasInfiniteScores: BrokenAnalyzer {
  static let broken = ["finite-values"]
  static let sentence = "on a graph of one entity the column 'score' has an infinite value"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try progress.reporting(of: 1) { _ in .scores(graph.vertices.map { 1 / Double($0) }) }
  }
}

/// Its answer is not the same again, as not a number is no other.
struct HasInfiniteCells: BrokenAnalyzer {
  static let broken = ["finite-values", "repeatable", "thread-count", "concurrent-questions"]
  static let sentence =
    "on a graph without entities the table has a number that is not finite"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try progress.reporting(of: 1) { _ in .table(["mean"], [[.number(.nan)]]) }
  }
}

struct HasBrokenCounts: BrokenAnalyzer {
  static let broken = ["whole-counts"]
  static let sentence =
    "on a graph of one entity the column 'score' has counts that are no whole numbers"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try progress.reporting(of: 1) { _ in .scores(graph.vertices.map { _ in 0.5 }, .count) }
  }
}

struct HasTwoColumnsOfOneName: BrokenAnalyzer {
  static let broken = ["column-names"]
  static let sentence = "on a graph without entities two columns are called 'in'"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let values = graph.vertices.map { _ in 1.0 }
    return try progress.reporting(of: 1) { _ in
      Finding(.scores(Scores([.init("in", .number, values), .init("in", .number, values)])))
    }
  }
}

struct NamesStrangers: BrokenAnalyzer {
  static let broken = ["references"]
  static let sentence =
    "on a graph without entities a group has the entity 7, and the graph only 0"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try progress.reporting(of: 1) { _ in .groups([[7]]) }
  }
}

struct JumpsInPaths: BrokenAnalyzer {
  static let broken = ["references"]
  static let sentence =
    "on a graph with loops a leg of a path begins elsewhere than the one before it ends"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try progress.reporting(of: 1) { _ in
      let relations = (0..<Int32(graph.relationCount)).reversed()
      return Finding(
        .paths(graph.relationCount == 0 ? [] : [FoundPath(from: 0, Array(relations))]))
    }
  }
}
