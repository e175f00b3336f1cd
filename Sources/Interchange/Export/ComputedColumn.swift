public import EntityGraph

/// Scores or numbers of groups that an analyzer gives entities or relations.
public struct ComputedColumn: Sendable {
  public enum Values: Sendable {
    case ofEntities([Entity.ID: Double])
    case ofRelations([Relation.ID: Double])
    case groupsOfEntities([Entity.ID: Int])
    case groupsOfRelations([Relation.ID: Int])
  }

  public let name: String
  public let values: Values

  public init(_ name: String, _ values: Values) {
    self.name = name
    self.values = values
  }
}

extension ComputedColumn {
  /// The values in the order of `entities`; `nil` when they are of relations.
  func cells(of entities: [Entity.ID]) -> Cells? {
    switch values {
    case .ofEntities(let scores): .numbers(ValueCells(entities.map { scores[$0] }))
    case .groupsOfEntities(let groups): .wholeNumbers(ValueCells(entities.map { groups[$0] }))
    case .ofRelations, .groupsOfRelations: nil
    }
  }

  /// The values in the order of `relations`; `nil` when they are of entities.
  func cells(of relations: [Relation.ID]) -> Cells? {
    switch values {
    case .ofRelations(let scores): .numbers(ValueCells(relations.map { scores[$0] }))
    case .groupsOfRelations(let groups): .wholeNumbers(ValueCells(relations.map { groups[$0] }))
    case .ofEntities, .groupsOfEntities: nil
    }
  }
}
