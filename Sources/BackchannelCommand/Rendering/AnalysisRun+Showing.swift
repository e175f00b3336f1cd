import AnalyzerKit
import EntityGraph

extension AnalysisRun {
  /// The same, with only the entities of some kinds in it and the relations between them; all where
  /// no kind is named.
  ///
  /// - Throws: ``PolicyError/nothingToShow(analyzer:)`` for paths and tables.
  func showing(_ kinds: [EntityKind.ID], of graph: Graph) throws(PolicyError) -> AnalysisRun {
    guard !kinds.isEmpty else { return self }
    func isShown(_ entity: Entity.ID) -> Bool {
      guard let kind = graph.definition(of: entity)?.kind else { return false }
      return kinds.contains { graph.vocabulary.kind(kind, isA: $0) }
    }
    let content: Finding.Content
    switch finding.content {
    case .scores(let scores): content = .scores(scores.filter { isShown($0.entity) })
    case .relationScores(let scores):
      content = .relationScores(
        scores.filter { score in
          graph.relation(score.relation).map { isShown($0.subject) && isShown($0.object) } ?? false
        })
    case .groups(let groups):
      content = .groups(groups.map { $0.filter(isShown) }.filter { !$0.isEmpty })
    case .paths, .table: throw .nothingToShow(analyzer: name)
    }
    return AnalysisRun(self, Finding(content, caveats: finding.caveats))
  }
}
