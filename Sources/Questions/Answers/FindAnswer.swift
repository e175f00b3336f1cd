package import EntityGraph

/// The entities that are called so, the best match first.
public struct FindAnswer: GraphAnswer {
  package let sought: String
  package let entities: [Entity]
  let shapes: JSONShapes

  package var graph: Graph { shapes.graph }

  /// Whether an entity is several that count as one.
  package func isSeveral(_ entity: Entity) -> Bool { graph.isSeveral(entity.id) }

  public var isEmpty: Bool { entities.isEmpty }

  public var json: JSON {
    ["schema": 1, "entities": entities.json { shapes.entity($0.id) }]
  }

  /// A row an entity, the heading first.
  public var rows: [[String]] {
    [["id", "name", "kind", "aliases"]]
      + entities.map {
        [$0.id.rawValue, $0.name, $0.kind.rawValue, $0.aliases.joined(separator: "; ")]
      }
  }
}
