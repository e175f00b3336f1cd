/// The part of a broker between who comes before and who comes after, by the groups of all three.
public enum BrokerageRole: Int, CaseIterable, Sendable {
  /// All three are of one group.
  case coordinator

  /// From another group into the broker's own.
  case gatekeeper

  /// From the broker's own group to another.
  case representative

  /// Between two of one group, of which the broker is not.
  case consultant

  /// All three are of different groups.
  case liaison

  init(from first: Int32, by broker: Int32, to last: Int32) {
    self =
      switch (first == broker, broker == last) {
      case (true, true): .coordinator
      case (true, false): .representative
      case (false, true): .gatekeeper
      case (false, false): first == last ? .consultant : .liaison
      }
  }
}

/// How often each vertex is a broker, role by role.
public struct BrokerageCounts: Hashable, Sendable {
  private var counts: [Int]

  init(vertexCount: Int) {
    counts = [Int](repeating: 0, count: vertexCount * BrokerageRole.allCases.count)
  }

  /// How often a vertex has a role.
  public internal(set) subscript(vertex: CSRGraph.Vertex, role: BrokerageRole) -> Int {
    get { counts[Int(vertex) * BrokerageRole.allCases.count + role.rawValue] }
    set { counts[Int(vertex) * BrokerageRole.allCases.count + role.rawValue] = newValue }
  }
}
