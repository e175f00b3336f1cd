package import EntityGraph
import AnalyzerKit

/// Who and what lies near some entities: by distance, then the best founded first.
public struct AroundAnswer: GraphAnswer {
  package let graph: Graph

  /// Those asked about, each once.
  package let centers: [Entity.ID]

  /// The most relations away.
  package let within: Int

  /// How many entities are one relation farther away.
  package let beyond: Int

  /// How many entities are told, the nearest first; all unless set.
  public var limit = Int.max

  private let members: [Neighborhood.Member]
  private let topology: Topology

  init(around entities: [Entity.ID], within distance: Int, in graph: Graph) {
    self.graph = graph
    within = distance
    let topology = graph.topology(.eitherWay)
    self.topology = topology
    let roots = entities.compactMap(graph.vertex)
    centers = roots.enumerated().filter { roots.firstIndex(of: $1) == $0 }.map { graph.id(at: $1) }
    let near = topology.rows.neighborhood(of: roots, within: distance + 1) { arc in
      Evidence(ofRelation: Int(topology.relation(ofArc: arc)), in: graph).strength
    }.members
    let count = near.firstIndex { $0.distance > distance } ?? near.count
    members = Array(near.prefix(count))
    beyond = near.count - count
  }

  public var isEmpty: Bool { members.isEmpty }

  /// How many entities there are, told or not.
  package var count: Int { members.count }

  /// How many entities are at a distance, told or not.
  package func count(at distance: Int) -> Int { members.count { $0.distance == distance } }

  /// The entities that are told.
  package var neighbors: [Neighbor] {
    members.prefix(limit).map { Neighbor($0, in: graph, topology) }
  }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "policy": shapes.policy(), "around": centers.json(shapes.entity),
      "within": .whole(within), "total": .whole(count), "beyond": .whole(beyond),
      "entities": neighbors.json { neighbor in
        let entity = graph.definition(of: neighbor.id)
        return [
          "id": .text(neighbor.id.rawValue), "name": .text(entity?.name ?? neighbor.id.rawValue),
          "kind": JSON(entity?.kind.rawValue), "distance": .whole(neighbor.distance),
          "rating": .text(neighbor.rating.description),
          "independent_sources": .whole(neighbor.independentSources),
          "nearer": shapes.entity(neighbor.nearer),
          "relation": shapes.relation(
            neighbor.leg.relation,
            [
              "reversed": .flag(neighbor.leg.isReversed),
              "parallel": neighbor.leg.parallel.json { .text($0.rawValue) },
            ]),
        ]
      },
    ]
  }

  /// A row an entity, the heading first.
  public var rows: [[String]] {
    [
      [
        "distance", "id", "name", "kind", "rating", "independent_sources", "nearer", "nearer_name",
        "relation", "relation_kind", "valid_from", "valid_until", "channel", "relation_rating",
        "status", "parallel",
      ]
    ]
      + neighbors.map { neighbor in
        let (entity, relation) = (graph.definition(of: neighbor.id), neighbor.leg.relation)
        let period = relation.validity.period
        return [
          "\(neighbor.distance)", neighbor.id.rawValue, entity?.name ?? neighbor.id.rawValue,
          entity?.kind.rawValue ?? "", neighbor.rating.description,
          "\(neighbor.independentSources)", neighbor.nearer.rawValue,
          graph.name(of: Source.ID(neighbor.nearer.rawValue)), relation.id.rawValue,
          relation.kind.id.rawValue, period?.start.text ?? "", period?.end.text ?? "",
          relation.channel?.rawValue ?? "", relation.rating.description, relation.status.rawValue,
          "\(neighbor.leg.parallel.count)",
        ]
      }
  }
}
