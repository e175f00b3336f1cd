package import EntityGraph
import AnalyzerKit

/// An entity near others, and how it is reached.
package struct Neighbor: Sendable {
  package let id: Entity.ID

  /// The fewest relations to one of those it is near.
  package let distance: Int

  /// The entity that is one relation nearer.
  package let nearer: Entity.ID

  /// The relation between the two, from the nearer one on, and those parallel to it.
  package let leg: Path.Leg

  /// The rating of the weakest relation on the way.
  package let rating: Rating

  /// How many independent sources that one has.
  package let independentSources: Int

  init(_ member: Neighborhood.Member, in graph: Graph, _ topology: Topology) {
    id = graph.id(at: member.vertex)
    distance = member.distance
    nearer = graph.id(at: member.nearer)
    let evidence = Evidence(strength: member.strength)
    (rating, independentSources) = (evidence.rating, evidence.independentSources)
    let parallel = topology.rows.arcs(leaving: member.nearer)
      .filter { topology.rows.heads[$0] == member.vertex }
      .map { Int(topology.relation(ofArc: $0)) }
      .sorted { Evidence.preference($0, in: graph) < Evidence.preference($1, in: graph) }
    leg = Path.Leg(
      graph.relation(parallel[0]),
      isReversed: graph.ends(ofRelation: parallel[0]).subject != member.nearer,
      parallel: parallel.dropFirst().map(graph.relationID))
  }
}

/// How well a relation is founded: by its rating, then by how many independent sources it has.
struct Evidence {
  let rating: Rating
  let independentSources: Int

  init(ofRelation relation: Int, in graph: Graph) {
    rating = graph.rating(ofRelation: relation)
    independentSources = graph.independentSources(ofRelation: relation)
  }

  /// One number, the greater the better founded.
  var strength: Int { (Rating.unjudged.rank - rating.rank) << 32 | independentSources }

  init(strength: Int) {
    rating = Rating(rank: Rating.unjudged.rank - strength >> 32)
    independentSources = strength & 0xFFFF_FFFF
  }

  /// Orders parallel relations: the best founded first, an explicit one before a projection, the
  /// earlier date first, then by ids.
  static func preference(_ relation: Int, in graph: Graph) -> (Int, Int, Int64, Int) {
    (
      -Evidence(ofRelation: relation, in: graph).strength,
      graph.isProjection(relation: relation) ? 1 : 0,
      graph.validity(ofRelation: relation).period?.earliest ?? .max, relation
    )
  }
}
