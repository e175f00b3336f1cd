import AnalyzerKit

/// Counts the claims behind each entity.
struct Coverage: Analyzer {
  static let name = "coverage"
  static let summary = "Rank entities by the number of claims about their relations."
  static let complexity = "O(R)"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    var claims = [Double](repeating: 0, count: graph.entityCount)
    for (relation, count) in graph.claimCounts.enumerated() {
      let ends = graph.ends(ofRelation: relation)
      for end in Set([ends.subject, ends.object]) { claims[Int(end)] += Double(count) }
    }
    return .scores(claims, .count)
  }
}
