package import EntityGraph

/// Entities in the order of their scores, the highest first.
package struct EntityRanking: Sendable {
  package let entities: [Entity.ID]

  /// Indexed as ``entities``.
  package let scores: [Double]

  /// The place of each entity in ``entities``.
  private let places: [Entity.ID: Int]

  init(_ entities: [Entity.ID], _ scores: [Double]) {
    (self.entities, self.scores) = (entities, scores)
    places = Dictionary(uniqueKeysWithValues: zip(entities, entities.indices))
  }

  /// How many of the first are the top.
  package static let topCount = 10

  package var top: ArraySlice<Entity.ID> { entities.prefix(Self.topCount) }

  func place(of entity: Entity.ID) -> Int? { places[entity] }
}
