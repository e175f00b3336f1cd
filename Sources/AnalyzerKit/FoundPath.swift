/// A path in numbers of the graph asked: the relations crossed, one after the other.
public struct FoundPath: Hashable, Sendable {
  /// Where it starts.
  public let start: Graph.Vertex

  /// The numbers of the relations crossed, in their order.
  public let relations: [Int32]

  /// The other relations that would have done for each leg, best first; indexed by leg, empty where
  /// there are none at all.
  public let parallel: [[Int32]]

  /// The sum of the costs of its legs, 1 each unless weights were asked for; by width the least of
  /// its weights, by chance their product.
  public let cost: Double

  public init(
    from start: Graph.Vertex, _ relations: [Int32], parallel: [[Int32]] = [], cost: Double? = nil
  ) {
    precondition(
      parallel.isEmpty || parallel.count == relations.count, "each leg has its own parallels")
    self.start = start
    self.relations = relations
    self.parallel = parallel
    self.cost = cost ?? Double(relations.count)
  }
}

extension FoundPath {
  /// The entities visited, first to last.
  ///
  /// - Precondition: Each relation has an end where the one before it leads to.
  public func stops(in graph: Graph) -> [Graph.Vertex] {
    var stops = [start]
    for relation in relations {
      let (ends, stop) = (graph.ends(ofRelation: Int(relation)), stops[stops.count - 1])
      precondition(ends.subject == stop || ends.object == stop, "a leg begins elsewhere")
      stops.append(ends.subject == stop ? ends.object : ends.subject)
    }
    return stops
  }

  /// The path with its relations and ids.
  public func path(in graph: Graph) -> Path {
    let stops = stops(in: graph).map { graph.id(at: $0) }
    let legs = relations.indices.map { leg in
      let relation = graph.relation(Int(relations[leg]))
      let others = parallel.isEmpty ? [] : parallel[leg]
      return Path.Leg(
        relation, isReversed: relation.subject != stops[leg],
        parallel: others.map { graph.relationID(Int($0)) })
    }
    return Path(stops: stops, legs: legs, cost: cost)
  }
}
