import AnalyzerKit

/// An analyzer with one fault, and the laws that it breaks by it.
protocol BrokenAnalyzer: Analyzer {
  /// In the order of all laws.
  static var broken: [String] { get }

  /// The sentence of the first of them.
  static var sentence: String { get }
}

extension BrokenAnalyzer {
  static var name: String { "broken" }
  static var summary: String { "Has a fault." }
  static var complexity: String { "O(V)" }

  /// The laws for which graphs of every shape are asked about, which need an answer for each.
  static var lawsOfEveryShape: [String] {
    [
      "lengths", "finite-values", "whole-counts", "column-names", "references", "repeatable",
      "progress",
    ]
  }
}

extension AnalyzedGraph {
  /// As many relations as each entity has, which is right.
  func degrees(_ progress: Progress = .unwatched) throws -> Finding {
    try progress.reporting(of: entityCount) { _ in
      let rows = topology(.eitherWay).rows
      return .scores(rows.vertices.map { Double(rows.arcs(leaving: $0).count) }, .count)
    }
  }
}

/// What an analyzer says that cannot answer.
struct Helpless: Error, CustomStringConvertible {
  var description: String { "no idea" }
}
