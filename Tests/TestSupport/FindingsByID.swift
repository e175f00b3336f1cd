public import AnalyzerKit

/// The score of an entity by its id.
public struct EntityScore: Hashable {
  public let entity: Entity.ID
  public let score: Double

  public init(_ entity: Entity.ID, _ score: Double) { (self.entity, self.score) = (entity, score) }
}

/// The score of a relation by its id.
public struct RelationScore: Hashable {
  public let relation: Relation.ID
  public let score: Double

  public init(_ relation: Relation.ID, _ score: Double) {
    (self.relation, self.score) = (relation, score)
  }
}

extension Finding {
  /// The entities listed, in their order; `nil` where it is no ranking of entities.
  public func entityScores(in graph: Graph) -> [EntityScore]? {
    guard case .scores(let scores) = content else { return nil }
    return scores.ranking().map { EntityScore(graph.id(at: $0), scores.values[Int($0)]) }
  }

  /// The relations listed, in their order; `nil` where it is no ranking of relations.
  public func relationScores(in graph: Graph) -> [RelationScore]? {
    guard case .relationScores(let scores) = content else { return nil }
    return scores.ranking().map { RelationScore(graph.relationID(Int($0)), scores.values[Int($0)]) }
  }

  /// The paths; `nil` where it has none.
  public func paths(in graph: Graph) -> [Path]? {
    guard case .paths(let paths) = content else { return nil }
    return paths.map { $0.path(in: graph) }
  }

  /// The members of each group by their ids; `nil` where it has no groups.
  public func groups(in graph: Graph) -> [[Entity.ID]]? {
    guard case .groups(let groups) = content else { return nil }
    return groups.map { $0.map { graph.id(at: $0) } }
  }

  /// The table as texts, its heading first; `nil` where it is none.
  public func table(in graph: Graph) -> [[String]]? {
    guard case .table(let table) = content else { return nil }
    return [table.columns] + table.rows.map { $0.map { $0.text(in: graph) } }
  }
}
