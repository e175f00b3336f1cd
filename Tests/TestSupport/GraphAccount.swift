public import EntityGraph
import GraphKernels

extension Graph {
  /// Everything the graph says, line by line, so that two graphs can be compared as a whole.
  public var account: [String] {
    verticesByID.map { "\(entity(at: $0))" } + (0..<relationCount).map { relation($0).account }
      + allProperties.map { "\($0)" } + disputes.map { "\($0)" } + claims.map { "\($0)" }
      + Traversal.allCases.flatMap { arcs($0) } + ["\(policy)"]
  }

  /// The arcs of a traversal as `tail>head relation`, in order.
  public func arcs(_ traversal: Traversal) -> [String] {
    let topology = topology(traversal)
    return (0..<topology.rows.vertexCount).flatMap { tail in
      let arcs = topology.rows.rowStarts[tail]..<topology.rows.rowStarts[tail + 1]
      return arcs.map { arc in
        let relation = relation(Int(topology.relationOfArc[arc]))
        return "\(id(at: Vertex(tail)))>\(id(at: topology.rows.heads[arc])) \(relation.id)"
      }
    }
  }
}

extension Relation {
  /// All of the relation in one line.
  public var account: String {
    let cited = citations.map { "\($0.claim.id) \($0.chain) \($0.rating) \($0.state)" }
    let time = validity.period?.description ?? "undated"
    return """
      \(id) \(channel?.rawValue ?? "-") \(validity.isMomentary ? "at" : "during") \(time) \
      \(rating) \(status) \(independentSources) \(isProjection) \(events) \(attributes) \(cited)
      """
  }
}
