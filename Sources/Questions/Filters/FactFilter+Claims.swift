import EntityGraph

extension FactFilter {
  /// The graph that it leaves, with entities of which only properties are told.
  func keepingClaims(in graph: Graph) throws(PolicyError) -> Graph {
    var filter = try filter(in: graph)
    filter.keepsUnrelated = !filter.concernsTime
    return graph.keeping(filter)
  }
}
