public import AnalyzerKit
import EntityGraph
public import Interchange

/// Asks for the graph as a file for another tool.
///
/// To answer is to write the file.
public struct ExportQuestion: GraphQuestion {
  /// Where to write; `-` is standard output.
  public var file: String
  public var format: GraphFormat

  /// The analyzers whose scores or groups become columns.
  public var with: [String] = []

  /// Which reader the file is for.
  public var profile = ExportProfile.gephi

  /// Whether an apostrophe stands before cells of CSV that a spreadsheet would run as formulas.
  public var isSafe = false
  public var filter = FactFilter()

  public init(to file: String = "", as format: GraphFormat = .graphML) {
    self.file = file
    self.format = format
  }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> ExportAnswer {
    let filter = try filter.filter(in: loaded.graph)
    let graph = loaded.graph.keeping(filter)
    let table = ExportTable(graph, adding: try columns(of: loaded.graph, filter, progress))
    let report = try GraphFile.write(
      table, to: file, as: format, profile: profile, isSafe: isSafe)
    return ExportAnswer(graph: graph, report: report)
  }

  private func columns(of whole: Graph, _ filter: RelationFilter, _ progress: Progress) throws
    -> [ComputedColumn]
  {
    let analyzers = try with.map(analyzer)
    let graphs = Dictionary(
      uniqueKeysWithValues: Set(analyzers.map(\.isTimed)).map {
        ($0, whole.keeping(filter.analyzing(isTimed: $0)))
      })
    return try zip(with, analyzers).map { name, analyzer in
      let graph = graphs[analyzer.isTimed] ?? whole
      return try ComputedColumn(
        name, of: try AnalysisRun(analyzer, on: graph, Question(), progress).finding)
    }
  }

  private func analyzer(named name: String) throws -> any Analyzer {
    let type = try AnalyzerRegistry.builtIn.analyzer(named: name)
    guard type.entityCount == 0 else { throw NoColumnError(analyzer: name) }
    return type.init()
  }
}

extension ComputedColumn {
  /// The column that a finding makes beside entities or relations.
  ///
  /// - Throws: ``NoColumnError`` for a finding that gives neither a score.
  fileprivate init(_ analyzer: String, of finding: Finding) throws(NoColumnError) {
    switch finding.content {
    case .scores(let scores):
      self.init(
        analyzer,
        .ofEntities(Dictionary(uniqueKeysWithValues: scores.map { ($0.entity, $0.score) })))
    case .relationScores(let scores):
      self.init(
        analyzer,
        .ofRelations(Dictionary(uniqueKeysWithValues: scores.map { ($0.relation, $0.score) })))
    case .groups(let groups):
      let numbered = groups.enumerated().flatMap { number, group in group.map { ($0, number + 1) } }
      self.init(analyzer, .groupsOfEntities(Dictionary(uniqueKeysWithValues: numbered)))
    case .paths, .table: throw NoColumnError(analyzer: analyzer)
    }
  }
}

/// An analyzer that gives neither a score nor a group for each entity.
public struct NoColumnError: Error, Hashable, CustomStringConvertible {
  public let analyzer: String

  public var description: String {
    "\(analyzer) gives no score or group for each entity, so --with cannot add it as a column"
  }
}
