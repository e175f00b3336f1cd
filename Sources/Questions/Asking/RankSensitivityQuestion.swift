public import AnalyzerKit
import EntityGraph

/// Asks how far a ranking moves where each source, document or claim is left out in turn.
public struct RankSensitivityQuestion: GraphQuestion {
  /// The analyzer that ranks entities.
  public var analysis: AnalysisQuestion
  public var unit = SensitivityUnit.source

  public init(_ analysis: AnalysisQuestion = AnalysisQuestion()) { self.analysis = analysis }

  /// - Throws: ``SensitivityError`` where the analyzer does not rank entities.
  /// - Complexity: That of the analyzer, as many times as there are parts to leave out.
  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> RankSensitivityAnswer {
    let whole = loaded.graph
    let (graph, run, ranking) = try ranking(in: whole, leavingOut: nil)
    let counted = try analysis.filter.ofSpeakers.keepingClaims(in: whole)
    let parts =
      unit == .claim
      ? counted.countedClaims.map { OmittedPart(claim: $0, in: whole) }
      : OmittedPart.speakers(by: unit, in: counted)
    let outcomes = try progress.reporting(of: parts.count) { checkpoint in
      try parts.enumerated().map { number, part in
        try checkpoint(number)
        let left = try self.ranking(in: whole, leavingOut: part.omission)
        return RankOutcome(part, from: ranking, to: left.ranking)
      }
    }
    return RankSensitivityAnswer(
      graph: graph, run: run, by: unit, ranking: ranking, outcomes: outcomes)
  }

  private func ranking(
    in whole: Graph, leavingOut omission: Omission?
  ) throws -> (graph: Graph, run: AnalysisRun, ranking: EntityRanking) {
    var question = analysis
    question.omission = omission
    let (graph, run, listed) = try question.listing(in: whole, .unwatched)
    guard case .scores(let scores, let vertices) = listed else {
      throw SensitivityError.noRanking(run.name)
    }
    let ranking = EntityRanking(
      vertices.map { graph.id(at: $0) }, vertices.map { scores.values[Int($0)] })
    return (graph, run, ranking)
  }
}

/// Why it cannot be told how far an answer moves.
public enum SensitivityError: Error, Hashable, CustomStringConvertible {
  case noRanking(String)

  public var description: String {
    switch self {
    case .noRanking(let analyzer):
      "\(analyzer) does not rank entities; ask for one that does, such as pagerank or betweenness"
    }
  }
}
