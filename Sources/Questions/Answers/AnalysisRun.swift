package import AnalyzerKit
import EntityGraph
package import Paths

/// An analyzer with its settings, and what it found.
package struct AnalysisRun: Sendable {
  package let name: String
  package let configuration: [(name: String, value: SettingValue)]
  package let question: Question
  package let finding: Finding

  /// Whether it asks for the order of time.
  package let isTimed: Bool

  /// What makes a path better, where it finds paths in some order.
  package var order: PathOrder? {
    guard case .word(let word) = configuration.first(where: { $0.name == "by" })?.value else {
      return nil
    }
    return PathOrder(rawValue: word)
  }

  init(
    _ analyzer: any Analyzer, on graph: Graph, _ question: Question,
    _ progress: Progress
  ) throws {
    name = type(of: analyzer).name
    configuration = analyzer.configuration
    isTimed = analyzer.isTimed
    self.question = question
    let found = try analyzer.analyze(graph, question, progress).checkingSums()
    finding =
      analyzer.isWeighted ? found.countingWeights(of: graph, along: analyzer.traversal) : found
  }
}

extension AnalysisRun {
  /// The same run with another finding.
  init(_ run: AnalysisRun, _ finding: Finding) {
    (name, configuration, question) = (run.name, run.configuration, run.question)
    isTimed = run.isTimed
    self.finding = finding
  }
}

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
