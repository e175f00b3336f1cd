package import EntityGraph
import Paths

/// What two entities share, and what each has alone.
public struct CompareAnswer: GraphAnswer {
  package typealias Neighbors = Shares<SharedNeighbor, Entity.ID>

  package let graph: Graph
  package let first: ComparedEntity
  package let second: ComparedEntity

  /// The asserted relations between the two, the best founded first.
  package let between: [Relation]

  /// The relations between the two that are only supposed, doubted, denied or withdrawn.
  package let unasserted: [Relation]
  package let neighbors: Neighbors
  package let events: Neighbors
  package let places: Neighbors
  package let sources: Shares<Source.ID, Source.ID>
  package let documents: Shares<Document.ID, Document.ID>

  /// The time that the relations of both have in common, from the first to the last of each.
  package let overlap: Period?
  package let properties: [ComparedProperty]

  /// The shortest path between the two, by the relations of ``followed``.
  package let path: Path?

  /// What analysis follows.
  package let followed: Graph

  /// How many entries of each list are shown.
  public var limit = Int.max

  init(
    of first: ComparedEntity, and second: ComparedEntity, in graph: Graph, path: Path?,
    by followed: Graph
  ) {
    (self.graph, self.first, self.second) = (graph, first, second)
    (self.path, self.followed) = (path, followed)
    between = first.relations[second.entity.id] ?? []
    unasserted = first.unasserted[second.entity.id] ?? []
    let mine = Set(first.relations.keys).subtracting([second.entity.id])
    let theirs = Set(second.relations.keys).subtracting([first.entity.id])
    func shares(where isWanted: (Entity.ID) -> Bool) -> Neighbors {
      let ids = Shares(mine.filter(isWanted), theirs.filter(isWanted))
      return Neighbors(
        shared: ids.shared.compactMap { id in
          guard let one = first.relations[id], let other = second.relations[id] else { return nil }
          return SharedNeighbor(id, one, other)
        }, first: ids.first, second: ids.second)
    }
    func isEvent(_ id: Entity.ID) -> Bool { graph.kind(of: id, isA: "event") }
    // A country is a place to those who are in it, and an actor to those who act for it.
    func isPlace(_ id: Entity.ID) -> Bool {
      let relations = (first.relations[id] ?? []) + (second.relations[id] ?? [])
      return graph.kind(of: id, isA: "place")
        && (!graph.kind(of: id, isA: "organization")
          || relations.contains { $0.kind.category == .place })
    }
    neighbors = shares { !isEvent($0) && !isPlace($0) }
    events = shares(where: isEvent)
    places = shares(where: isPlace)
    sources = Shares(first.sources, second.sources)
    documents = Shares(first.documents, second.documents)
    overlap = first.time.flatMap { mine in second.time.flatMap { mine.overlap(with: $0) } }
    properties = Set((first.properties + second.properties).map(\.name)).sorted()
      .map { ComparedProperty($0, of: first, and: second) }
  }

  /// Two entities that are there are an answer, even where they have nothing in common.
  public var isEmpty: Bool { false }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "policy": shapes.policy(), "first": shapes.entity(first.entity.id),
      "second": shapes.entity(second.entity.id), "between": between.json { shapes.relation($0) },
      "unasserted": unasserted.json { shapes.relation($0) },
      "neighbors": json(neighbors, shapes), "events": json(events, shapes),
      "places": json(places, shapes),
      "sources": sources.json(atMost: limit, { .text($0.rawValue) }, { .text($0.rawValue) }),
      "documents": documents.json(atMost: limit, { .text($0.rawValue) }, { .text($0.rawValue) }),
      "times": [
        "first": Self.json(first.time), "second": Self.json(second.time),
        "overlap": Self.json(overlap),
      ],
      "properties": properties.json { property in
        [
          "name": .text(property.name.rawValue),
          "first": property.first.json { shapes.value($0.value) },
          "second": property.second.json { shapes.value($0.value) },
          "contradictory": .flag(property.isContradictory),
        ]
      },
      "path_policy": JSONShapes(graph: followed).policy(),
      "path": path.map { shapes.path($0, by: .hops, isTimed: false) } ?? .null,
    ]
  }

  private func json(_ neighbors: Neighbors, _ shapes: JSONShapes) -> JSON {
    neighbors.json(
      atMost: limit,
      { shared in
        [
          "entity": shapes.entity(shared.id), "first": shapes.relation(shared.first),
          "second": shapes.relation(shared.second), "overlap": Self.json(shared.overlap),
        ]
      }, shapes.entity)
  }

  private static func json(_ period: Period?) -> JSON {
    guard let period else { return .null }
    return ["from": JSON(period.start.text), "until": JSON(period.end.text)]
  }
}

extension Graph {
  fileprivate func kind(of id: Entity.ID, isA ancestor: EntityKind.ID) -> Bool {
    definition(of: id).map { vocabulary.kind($0.kind, isA: ancestor) } ?? false
  }
}
