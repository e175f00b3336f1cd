import EntityGraph

extension FactFilter {
  /// The graph that it leaves, with entities of which only properties are told.
  func keepingClaims(in graph: Graph) throws(PolicyError) -> Graph {
    var filter = try filter(in: graph)
    filter.keepsUnrelated = !filter.concernsTime
    return graph.keeping(filter)
  }

  /// The same as far as it is about who speaks and how they are rated: whoever is left may change an
  /// answer by what other conditions leave out, such as a denial.
  var ofSpeakers: FactFilter {
    var filter = FactFilter()
    (filter.leastRating, filter.without, filter.only) = (leastRating, without, only)
    return filter
  }
}
