import EntityGraph

extension FactFilter {
  /// The same as far as it is about who speaks and how they are rated: whoever is left may change an
  /// answer by what other conditions leave out, such as a denial.
  var ofSpeakers: FactFilter {
    var filter = FactFilter()
    (filter.leastRating, filter.without, filter.only) = (leastRating, without, only)
    return filter
  }
}

extension OmittedPart {
  /// Every source, or every document with its copies, that says something of what is left of a graph.
  static func speakers(by unit: SensitivityUnit, in graph: Graph) -> [OmittedPart] {
    graph.tallies(byDocument: unit == .document, []).map { OmittedPart($0, in: graph) }
  }
}
