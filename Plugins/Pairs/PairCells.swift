import AnalyzerKit

extension Analyzer {
  /// The columns of a table that tell a pair.
  static var pairColumns: [String] { ["id", "name", "other id", "other name"] }
}

extension AnalyzedGraph {
  /// The cells under them.
  func pairCells(_ first: Vertex, _ second: Vertex) -> [Cell] {
    [.entity(first), .text(name(at: first)), .entity(second), .text(name(at: second))]
  }
}
