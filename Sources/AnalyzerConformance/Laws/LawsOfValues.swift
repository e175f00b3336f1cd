import AnalyzerKit

extension ConformanceLaw {
  /// What an analyzer answers can be shown.
  static let lawsOfValues = [
    everyAnswer("lengths", "Scores have a value for each entity, or for each relation.") {
      $0.wrongLength(in: $1)
    },
    everyAnswer("finite-values", "Numbers are finite, or there is none.") {
      $0.infiniteNumber(in: $1)
    },
    everyAnswer("whole-counts", "Columns of counts hold whole numbers.") { $0.brokenCount(in: $1) },
    everyAnswer("column-names", "Columns have names, each its own.") { $0.ambiguousColumn(in: $1) },
    everyAnswer("references", "Entities, relations and paths that are named are in the graph.") {
      $0.brokenReference(in: $1)
    },
  ]

  /// A law about each answer on each small sample, set in each way.
  private static func everyAnswer(
    _ name: String, _ statement: String,
    _ fault: @escaping @Sendable (_ finding: Finding, _ graph: AnalyzedGraph) -> String?
  ) -> ConformanceLaw {
    ConformanceLaw(name, statement) { examined in
      try examined.forEachAnswer { finding, sample in
        guard let sentence = fault(finding, sample.graph) else { return }
        throw Objection.violation("on \(sample.title) \(sentence)")
      }
    }
  }
}
