public import EntityGraph

/// An analyzer's answer, with what the reader should know before trusting it.
public struct Finding: Hashable, Sendable {
  /// What was found; a closed set, so that every rendering knows all of it.
  public enum Content: Hashable, Sendable {
    /// One score an entity, highest first, then by id.
    case scores([EntityScore])

    /// One score a relation, highest first, then by id.
    case relationScores([RelationScore])

    /// Paths, best first; empty when there is none.
    case paths([Path])

    /// Entities that belong together, in order of ids; the largest group first, then by first id.
    case groups([[Entity.ID]])

    /// Rows of cells under the names of their columns.
    case table(columns: [String], rows: [[Cell]])
  }

  public let content: Content
  public let caveats: [Caveat]

  public init(_ content: Content, caveats: [Caveat] = []) {
    self.content = content
    self.caveats = caveats
  }
}

public struct EntityScore: Hashable, Sendable {
  public let entity: Entity.ID
  public let score: Double

  public init(_ entity: Entity.ID, _ score: Double) {
    self.entity = entity
    self.score = score
  }
}

public struct RelationScore: Hashable, Sendable {
  public let relation: Relation.ID
  public let score: Double

  public init(_ relation: Relation.ID, _ score: Double) {
    self.relation = relation
    self.score = score
  }
}

extension Finding {
  /// Scores indexed by vertex, as a ranking.
  ///
  /// - Parameters:
  ///   - scores: The scores.
  ///   - graph: Whose vertices they are of.
  ///   - caveats: What limits them.
  ///   - isListed: Whether an entity of such a score is listed.
  /// - Returns: The ranking, highest score first, then by id.
  /// - Complexity: O(V log V).
  public static func ranking(
    _ scores: [Double], of graph: Graph, caveats: [Caveat] = [],
    where isListed: (Double) -> Bool = { _ in true }
  ) -> Finding {
    let ranked = graph.verticesByID.filter { isListed(scores[Int($0)]) }
      .sorted { (scores[Int($1)], $0) < (scores[Int($0)], $1) }
    return Finding(
      .scores(ranked.map { EntityScore(graph.id(at: $0), scores[Int($0)]) }), caveats: caveats)
  }

  /// Scores of relations, as a ranking.
  ///
  /// - Complexity: O(R log R).
  public static func ranking(_ scores: [RelationScore], caveats: [Caveat] = []) -> Finding {
    let ranked = scores.sorted { ($1.score, $0.relation) < ($0.score, $1.relation) }
    return Finding(.relationScores(ranked), caveats: caveats)
  }
}

/// What limits an answer.
public enum Caveat: Hashable, Sendable {
  case sampled(sources: Int, of: Int)
  case notConverged(rounds: Int, residual: Double)
  case truncated(at: Int)

  /// An entity is passed more than once on one path.
  case revisited

  /// With this probability no score is off by more.
  case uncertain(by: Double, confidence: Double)

  /// Scores of entities in different parts do not compare.
  case disconnected(parts: Int)

  /// Somebody does not reach everybody, and whom he does not reach is left out.
  case outOfReach

  /// So many relations have no weight.
  case weightless(Int, of: Int)

  /// So many relations have several values of the property that is their weight.
  case severalWeights(Int, of: String)

  /// No relation has a weight, but these columns have numbers.
  case otherNumbers([String])
}

extension Caveat: CustomStringConvertible {
  public var description: String {
    switch self {
    case .sampled(let sources, let total):
      "estimated from \(sources) of \(total) entities"
    case .notConverged(let rounds, let residual):
      "not converged after \(rounds) rounds: the scores still moved by \(residual)"
    case .truncated(let limit):
      "there are more than the \(limit) given here"
    case .revisited:
      "a path passes an entity more than once on its way through the stops asked for"
    case .uncertain(let error, let confidence):
      "with a probability of \(confidence) no score is off by more than \(error)"
    case .disconnected(let parts):
      "the graph falls into \(parts) parts: scores of entities in different parts do not compare"
    case .outOfReach:
      "not everybody reaches everybody: whoever is out of reach is left out"
    case .weightless(let count, let total) where count == total:
      "no relation has a number as its weight: each counts as 1"
    case .weightless(let count, let total):
      "\(count) of \(total) relations have no number as their weight: each of them counts as 1"
    case .severalWeights(1, let name):
      "1 relation has several values of '\(name)'; the best founded one counts"
    case .severalWeights(let count, let name):
      "\(count) relations have several values of '\(name)'; the best founded one counts"
    case .otherNumbers(let names) where names.count == 1:
      "'\(names[0])' has numbers: take it as the weight with --weight \(names[0])"
    case .otherNumbers(let names):
      "\(names.map { "'\($0)'" }.joined(separator: ", ")) have numbers: take one as the weight with --weight NAME"
    }
  }
}

extension Finding {
  /// The same, where all its scores and costs are numbers.
  ///
  /// - Throws: ``AnalysisError/sumTooGreat``.
  /// - Complexity: O(what was found).
  public func checkingSums() throws(AnalysisError) -> Finding {
    let isFinite =
      switch content {
      case .scores(let scores): scores.allSatisfy(\.score.isFinite)
      case .relationScores(let scores): scores.allSatisfy(\.score.isFinite)
      case .paths(let paths): paths.allSatisfy { $0.cost.isFinite }
      case .groups, .table: true
      }
    guard isFinite else { throw .sumTooGreat }
    return self
  }

  /// The same, with caveats where relations that are followed have no weight, or several.
  ///
  /// - Complexity: O(R).
  public func countingWeights(of graph: Graph, along traversal: Traversal) -> Finding {
    let followed = (0..<graph.relationCount).filter {
      graph.isFollowed(relation: $0, along: traversal)
    }
    let several = followed.count { graph.hasSeveralWeights(relation: $0) }
    let missing = followed.count { graph.weight(ofRelation: $0) == nil }
    let names = missing == followed.count ? graph.numbersOfRelations : []
    var added: [Caveat] = []
    if several > 0 { added.append(.severalWeights(several, of: graph.weightName.text)) }
    if missing > 0 { added.append(.weightless(missing, of: followed.count)) }
    if missing > 0, !names.isEmpty { added.append(.otherNumbers(names)) }
    return Finding(content, caveats: caveats + added)
  }
}
