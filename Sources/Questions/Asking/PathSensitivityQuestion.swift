public import AnalyzerKit
import EntityGraph

/// Asks how the best path between two entities changes where each source, document or claim is left out
/// in turn.
///
/// ```swift
/// let path = PathQuestion(from: "Antony Blinken", to: "Sergey Lavrov")
/// let answer = try PathSensitivityQuestion(path).answer(from: loaded)
/// for row in answer.rows { print(row.joined(separator: "\t")) }
/// ```
public struct PathSensitivityQuestion: GraphQuestion {
  /// The path asked for, of which the best counts.
  public var path: PathQuestion
  public var unit = SensitivityUnit.source

  public init(_ path: PathQuestion = PathQuestion()) { self.path = path }

  /// - Complexity: That of the path, as many times as there are parts to leave out.
  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> PathSensitivityAnswer {
    let whole = loaded.graph
    let stops = try PathStops(path, in: whole)
    guard let from = stops.from.single, let to = stops.to.single else {
      throw PathEndsError.several
    }
    let (graph, found, claims) = try path.best(in: whole)
    let counted = try path.filter.ofSpeakers.keepingClaims(in: whole)
    let parts =
      unit == .claim
      ? Set(claims + counted.objections).sorted().map { OmittedPart(claim: $0, in: whole) }
      : OmittedPart.speakers(by: unit, in: counted)
    let outcomes = try progress.reporting(of: parts.count) { checkpoint in
      try parts.enumerated().map { number, part in
        try checkpoint(number)
        return try outcome(of: part, whole, before: found)
      }
    }
    return PathSensitivityAnswer(
      graph: graph, by: unit, from: from, to: to, path: found, outcomes: outcomes)
  }

  private func outcome(
    of part: OmittedPart, _ whole: Graph, before: Path?
  ) throws -> PathOutcome {
    var question = path
    question.omission = part.omission
    let (graph, found, _) = try question.best(in: whole)
    let isUnchanged = found?.legs.map(\.relation) == before?.legs.map(\.relation)
    let lost =
      isUnchanged ? [] : before?.legs.indices.filter { !graph.follows(before?.legs[$0], question) }
    return PathOutcome(part, found, before: before, lostLegs: lost ?? [])
  }
}

extension PathQuestion {
  /// The best path, what was followed to find it, and the numbers of the claims behind its legs.
  fileprivate func best(in whole: Graph) throws -> (graph: Graph, path: Path?, claims: [Int32]) {
    var question = self
    (question.count, question.all, question.every) = (1, false, false)
    let stops = try PathStops(self, in: whole)
    let graph = try question.followed(in: whole, between: stops, .unwatched)
    let finding = try stops.paths(question.finder, in: graph, .unwatched)
    guard case .paths(let paths) = finding.content, let best = paths.first else {
      return (graph, nil, [])
    }
    let claims = best.relations.flatMap { graph.claimNumbers(ofRelation: Int($0)) }
    return (graph, best.path(in: graph), Set(claims).sorted())
  }
}

extension Graph {
  /// Whether a relation of the kind of a leg is followed between its two ends.
  ///
  /// - Complexity: O(R).
  fileprivate func follows(_ leg: Path.Leg?, _ question: PathQuestion) -> Bool {
    guard let relation = leg?.relation, let subject = vertex(of: relation.subject),
      let object = vertex(of: relation.object)
    else { return false }
    return (0..<relationCount).contains { number in
      let ends = ends(ofRelation: number)
      return ends.subject == subject && ends.object == object
        && kind(ofRelation: number).id == relation.kind.id
        && isFollowed(relation: number, along: question.finder.traversal)
    }
  }
}
