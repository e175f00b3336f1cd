public import EntityGraph

/// Numbers that an analyzer gives entities or relations: scores, counts, or which group they are in.
public struct ComputedColumn: Sendable {
  public enum Values: Sendable {
    case ofEntities([Entity.ID: Double])
    case ofRelations([Relation.ID: Double])
    case integersOfEntities([Entity.ID: Int])
    case integersOfRelations([Relation.ID: Int])
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
    case .integersOfEntities(let groups): .wholeNumbers(ValueCells(ids.map { groups[.init($0)] }))
    case .ofRelations, .integersOfRelations: nil
    }
  }

  /// The values in the order of the relations' ids; `nil` when they are of entities.
  func cells(ofRelations ids: TextPool) -> Cells? {
    switch values {
    case .ofRelations(let scores): .numbers(ValueCells(ids.map { scores[.init($0)] }))
    case .integersOfRelations(let groups): .wholeNumbers(ValueCells(ids.map { groups[.init($0)] }))
    case .ofEntities, .integersOfEntities: nil
    }
  }
}

extension TextPool {
  fileprivate func map<Made>(_ make: (String) -> Made) -> [Made] {
    (0..<count).map { make(self[$0]) }
  }
}
