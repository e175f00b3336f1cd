/// Entities from several inputs, each once: what another definition of one says is merged with what
/// is known.
package struct EntityUnion: Sendable {
  private var first = EntityList()

  /// The number of each entity by its id.
  private(set) var numbers = IDInterner<Entity>()

  /// What was learnt anew of entities, by their numbers.
  private var merged: [Int: Entity] = [:]

  package init() {}

  /// The place of an entity among ``entities``.
  ///
  /// - Complexity: O(entities).
  func number(of id: Entity.ID) -> Int? { numbers.indexed().known(id).map { Int($0) } }

  /// All that is known of each, in order of first appearance.
  package var entities: EntityList {
    guard !merged.isEmpty else { return first }
    return EntityList(first.indices.lazy.map { merged[$0] ?? first[$0] })
  }

  /// - Throws: ``GraphError`` when two definitions do not agree.
  package mutating func add(_ entity: Entity) throws(GraphError) {
    let number = Int(numbers.number(of: entity.id))
    if number < first.count {
      merged[number] = try (merged[number] ?? first[number]).merged(with: entity)
    } else {
      first.append(entity)
    }
  }

  /// - Throws: ``GraphError`` when two definitions do not agree.
  package mutating func add(_ entities: EntityList) throws(GraphError) {
    if first.isEmpty, let distinct = IDInterner<Entity>(ifDistinct: entities.ids) {
      (first, numbers) = (entities, distinct)
    } else {
      for entity in entities { try add(entity) }
    }
  }
}
