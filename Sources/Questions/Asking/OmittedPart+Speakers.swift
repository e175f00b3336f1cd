import EntityGraph

extension OmittedPart {
  /// Every source, or every document with its copies, that says something of what is left of a graph.
  static func speakers(by unit: SensitivityUnit, in graph: Graph) -> [OmittedPart] {
    graph.tallies(byDocument: unit == .document, []).map { OmittedPart($0, in: graph) }
  }
}
