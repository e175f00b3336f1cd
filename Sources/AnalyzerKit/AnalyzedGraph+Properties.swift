extension AnalyzedGraph {
  /// The values of one property of entities.
  public struct PropertyValues: Sendable {
    /// The value of each entity as a text, indexed by vertex.
    ///
    /// It is the best founded of several, `nil` where there is none.
    public let texts: [String?]

    /// How many entities have several values.
    public let severalValued: Int
  }

  /// What claims and graph files say of a property of entities.
  ///
  /// Of what is claimed, values count that somebody asserts and nobody of these has revised.
  ///
  /// - Throws: ``AnalysisError/unknownProperty(_:known:)`` where no entity has it.
  /// - Complexity: O(V + claims of properties).
  public func values(ofProperty name: String) throws(AnalysisError) -> PropertyValues {
    var texts = [String?](repeating: nil, count: entityCount)
    var (known, severalValued) = (Set<String>(), 0)
    graph.forEachClaimedProperty { vertex, property, claimed in
      known.insert(property.rawValue)
      let current = claimed.filter { $0.status.isAsserted && !$0.isSuperseded }
      guard property.rawValue == name, let value = current.first?.value else { return }
      texts[Int(vertex)] = value.text
      severalValued += current.count > 1 ? 1 : 0
    }
    let columns = graph.foreignGraphs.map { $0.nodes.columns.filter { !$0.isOfDrawing } }
    for vertex in columns.isEmpty ? 0..<0 : vertices {
      guard let node = graph.foreignNode(at: vertex) else { continue }
      for column in columns[node.graph] {
        guard let text = column.cells.text(node.row) else { continue }
        known.insert(column.name)
        if column.name == name { texts[Int(vertex)] = text }
      }
    }
    guard known.contains(name) else { throw .unknownProperty(name, known: known.sorted()) }
    return PropertyValues(texts: texts, severalValued: severalValued)
  }
}
