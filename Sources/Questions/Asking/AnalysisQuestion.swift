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

  /// The analyzers there are.
  public var analyzers = AnalyzerRegistry.builtIn

  /// What to set of it, such as `damping=0.9`.
  public var settings: [String] = []

  /// The entities to ask about, where an analyzer asks about some.
  public var about: [String] = []

  /// The kinds of entities that are listed, of those computed; all when empty.
  public var shown: [String] = []

  /// The name of the column to list by; that of the analyzer when `nil`.
  public var sort: String?

  /// Whether the lowest come first.
  public var isAscending = false
  public var filter = FactFilter()

  /// What relations have to meet to be followed, such as `rating >= C3`; all are where it is `nil`.
  public var condition: String?

  /// What is left out beyond what the filter leaves out.
  var omission: Omission?

  public init(_ analyzer: String = "") { self.analyzer = analyzer }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> AnalysisAnswer {
    let (graph, run, listed) = try listing(in: loaded.graph, progress)
    return AnalysisAnswer(
      graph: graph, run: run, listed: listed, caveats: loaded.sentences(run.finding.caveats))
  }

  /// What was analyzed, what was found, and how it is listed.
  func listing(
    in whole: Graph, _ progress: Progress
  ) throws -> (graph: Graph, run: AnalysisRun, listed: ListedFinding) {
    let listing = try analyzers.listing(named: analyzer)
    let asked = try about.map { try whole.entity(named: $0).id }
    guard listing.isAbout(asked.count) else {
      throw AnalysisError.wrongNumberOfEntities(
        expected: listing.entityCount, orMore: listing.takesMoreEntities, found: asked.count)
    }
    let kinds = try shown.map { try FactFilter.kind(named: $0, in: whole) }
    let filter = try filter.filter(in: whole).leavingOut(omission)
    let analysis = try listing.configured(settings)
    let condition = try RelationCondition(condition, analyzers, of: whole, under: filter, progress)
    let graph = try condition.keeping(
      whole.keeping(filter.analyzing(isTimed: analysis.isTimed, about: asked)), of: whole,
      sparing: asked)
    let run = try AnalysisRun(listing, analysis, on: graph, about: asked, progress)
    let listed = try ListedFinding(
      run, in: graph, showing: kinds, by: ColumnOrder(column: sort, isAscending: isAscending))
    return (graph, run, listed)
  }
}
