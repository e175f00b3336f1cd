package import EntityGraph

/// Everything that is claimed of one entity.
public struct DossierAnswer: GraphAnswer {
  package let graph: Graph
  package let entity: Entity
  package let properties: [PropertyPositions]
  package let relations: [Relation]

  /// How many relations are told; all unless set.
  public var limit = Int.max

  /// Of an event when it was, and by which channel it went.
  package let time: Period?
  package let channel: Entity.ID?

  /// The entities that it is, where it is several.
  package let identity: EntityIdentity?

  init(_ entity: Entity, in graph: Graph) {
    self.graph = graph
    self.entity = entity
    properties = graph.properties(of: entity.id)
    let relations = graph.relations(of: entity.id)
    self.relations = RelationKind.Category.allCases.flatMap { category in
      relations.filter { $0.kind.category == category }
    }
    time = graph.time(ofEvent: entity.id)
    channel = graph.channel(ofEvent: entity.id)
    identity = graph.identity(of: entity.id)
  }

  /// The relations that are told.
  package var told: ArraySlice<Relation> { relations.prefix(limit) }

  private static func json(_ identity: EntityIdentity) -> JSON {
    [
      "shared": identity.shared.json,
      "members": identity.members.json { member in
        [
          "id": .text(member.entity.id.rawValue), "name": .text(member.entity.name),
          "kind": .text(member.entity.kind.rawValue),
          "documents": member.documents.json { .text($0.rawValue) },
        ]
      },
    ]
  }

  private var eventJSON: JSON {
    [
      "valid_from": JSON(time?.start.text), "valid_until": JSON(time?.end.text),
      "channel": JSON(channel?.rawValue),
    ]
  }

  /// An entity that is there is an answer, even where nothing else is claimed of it.
  public var isEmpty: Bool { false }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "policy": shapes.policy(), "entity": shapes.entity(entity.id),
      "aliases": entity.aliases.json, "identifiers": entity.externalIDs.json,
      "identity": identity.map(Self.json) ?? .null,
      "properties": .list(
        properties.flatMap { property in
          property.positions.map { position in
            [
              "name": .text(property.name.rawValue), "value": shapes.value(position.value),
              "status": .text(
                position.isSuperseded
                  ? "superseded" : status(of: position, in: property).rawValue),
              "periods": position.periods.json { .text($0.description) },
              "claims": position.citations.json(shapes.claim),
            ]
          }
        }),
      "event": time == nil && channel == nil ? .null : eventJSON,
      "total": .whole(relations.count), "relations": Array(told).json { shapes.relation($0) },
    ]
  }

  /// The status of a value, disputed also where it is one of several that cannot all be so.
  package func status(
    of position: PropertyPositions.Position, in property: PropertyPositions
  ) -> Status {
    let isRival =
      property.isSingleValued && property.status == .disputed && !position.isSuperseded
    return isRival && position.status == .uncontested ? .disputed : position.status
  }
}
