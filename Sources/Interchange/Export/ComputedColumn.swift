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
  /// The values in the order of the entities' ids; `nil` when they are of relations.
  func cells(ofEntities ids: TextPool) -> Cells? {
    switch values {
    case .ofEntities(let scores): .numbers(ValueCells(ids.map { scores[.init($0)] }))
    case .groupsOfEntities(let groups): .wholeNumbers(ValueCells(ids.map { groups[.init($0)] }))
    case .ofRelations, .groupsOfRelations: nil
    }
  }

  /// The values in the order of the relations' ids; `nil` when they are of entities.
  func cells(ofRelations ids: TextPool) -> Cells? {
    switch values {
    case .ofRelations(let scores): .numbers(ValueCells(ids.map { scores[.init($0)] }))
    case .groupsOfRelations(let groups): .wholeNumbers(ValueCells(ids.map { groups[.init($0)] }))
    case .ofEntities, .groupsOfEntities: nil
    }
  }
}

extension TextPool {
  fileprivate func map<Made>(_ make: (String) -> Made) -> [Made] {
    (0..<count).map { make(self[$0]) }
  }
}
