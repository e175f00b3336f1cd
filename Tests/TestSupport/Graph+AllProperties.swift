public import EntityGraph

extension Graph {
  /// The properties of all entities, in order of ids, then of names.
  public var allProperties: [PropertyPositions] {
    guard !foreignGraphs.isEmpty else { return claimedProperties }
    return verticesByID.flatMap { properties(of: id(at: $0)) }
  }
}
