public import AnalyzerKit
import EntityGraph

/// Asks what an analyzer finds.
///
/// ```swift
/// var question = AnalysisQuestion("pagerank")
/// question.settings = ["damping=0.9"]
/// question.shown = ["person"]
/// var answer = try question.answer(from: loaded)
/// answer.limit = 10
/// for row in answer.rows { print(row.joined(separator: "\t")) }
/// ```
public struct AnalysisQuestion: GraphQuestion {
  /// The name of the analyzer, such as `betweenness`.
  public var analyzer: String

  /// What to set of it, such as `damping=0.9`.
  public var settings: [String] = []

  /// The entities to ask about, where an analyzer asks about some.
  public var about: [String] = []

  /// The kinds of entities that are listed, of those computed; all when empty.
  public var shown: [String] = []
  public var filter = FactFilter()

  public init(_ analyzer: String = "") { self.analyzer = analyzer }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> AnalysisAnswer {
    let (type, whole) = (try AnalyzerRegistry.builtIn.analyzer(named: analyzer), loaded.graph)
    let asked = try about.map { try whole.entity(named: $0).id }
    guard
      asked.count == type.entityCount
        || type.takesMoreEntities && asked.count > type.entityCount
    else {
      throw AnalysisError.wrongNumberOfEntities(
        expected: type.entityCount, orMore: type.takesMoreEntities, found: asked.count)
    }
    let kinds = try shown.map { try FactFilter.kind(named: $0, in: whole) }
    let filter = try filter.filter(in: whole)
    let analyzer: any Analyzer = try type.configured(settings)
    let graph = whole.keeping(filter.analyzing(isTimed: analyzer.isTimed, about: asked))
    let run = try AnalysisRun(analyzer, on: graph, Question(asked), progress)
    return AnalysisAnswer(
      graph: graph, run: try run.showing(kinds, of: graph),
      caveats: loaded.sentences(run.finding.caveats))
  }
}
