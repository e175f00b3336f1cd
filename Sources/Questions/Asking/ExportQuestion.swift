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

  /// The analyzers whose scores or groups become columns, each with what to set of it:
  /// `pagerank damping=0.9`.
  public var with: [String] = []

  /// The analyzers there are.
  public var analyzers = AnalyzerRegistry.builtIn

  /// Why analyzers that were asked for are not in ``with`` any more.
  package var failures: [any Error] = []

  /// Which reader the file is for.
  public var profile = ExportProfile.gephi

  /// Whether an apostrophe stands before cells of CSV that a spreadsheet would run as formulas.
  public var isSafe = false

  /// Which parallel relations become one edge; none unless set.
  public var merging: ParallelMerging?
  public var filter = FactFilter()

  /// What relations have to meet to be written, such as `rating >= C3`; all are where it is `nil`.
  public var condition: String?

  public init(to file: String = "", as format: GraphFormat = .graphML) {
    self.file = file
    self.format = format
  }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> ExportAnswer {
    let filter = try filter.filter(in: loaded.graph)
    let whole = loaded.graph
    let condition = try RelationCondition(condition, analyzers, of: whole, under: filter, progress)
    let graph = try condition.keeping(whole.keeping(filter), of: whole)
    if format.keepsClaims {
      let report = try GraphFile.write(graph, to: file, as: format)
      return ExportAnswer(graph: graph, report: report, failures: failures)
    }
    let (columns, failures) = try columns(of: whole, filter, condition, progress)
    let table = ExportTable(graph, adding: columns)
    let report = try GraphFile.write(
      merging.map { table.merging($0) } ?? table, to: file, as: format, profile: profile,
      isSafe: isSafe)
    return ExportAnswer(graph: graph, report: report, failures: self.failures + failures)
  }

  /// The columns, and why some analyzers of plug-ins gave none, unless that is all that was asked for.
  private func columns(
    of whole: Graph, _ filter: RelationFilter, _ condition: RelationCondition, _ progress: Progress
  ) throws -> (columns: [ComputedColumn], failures: [any Error]) {
    let analyses = try RequestedColumns(with, of: analyzers).columns
    let graphs = Dictionary(
      uniqueKeysWithValues: try Set(analyses.map(\.analysis.isTimed)).map {
        ($0, try condition.keeping(whole.keeping(filter.analyzing(isTimed: $0)), of: whole))
      })
    var (columns, failures): ([ComputedColumn], [any Error]) = ([], [])
    for wanted in analyses {
      let graph = graphs[wanted.analysis.isTimed] ?? whole
      do {
        let run = try AnalysisRun(wanted.listing, wanted.analysis, on: graph, progress)
        columns += try ComputedColumn.columns(
          of: run.finding, by: wanted.listing.name, named: wanted.name, in: graph)
      } catch
        where wanted.listing.origin != .builtIn && analyses.count > 1 && !(error is Cancelled)
      {
        failures.append(error)
      }
    }
    if failures.count == analyses.count, let first = failures.first {
      throw failures.count == 1 ? first : FailedAnalyses(failures: failures)
    }
    return (columns, failures)
  }
}
