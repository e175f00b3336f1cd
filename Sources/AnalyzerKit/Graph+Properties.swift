extension Graph {
  package func values(
    ofProperty name: String
  ) throws(AnalysisError) -> AnalyzedGraph.PropertyValues {
    var texts = [String?](repeating: nil, count: entityCount)
    var (known, severalValued) = (Set<String>(), 0)
    forEachProperty { vertex, property, value in
      known.insert(property)
      guard property == name, let value else { return }
      texts[Int(vertex)] = value.text
      severalValued += value.isOfSeveral ? 1 : 0
    }
    guard known.contains(name) else { throw .unknownProperty(name, known: known.sorted()) }
    return AnalyzedGraph.PropertyValues(texts: texts, severalValued: severalValued)
  }

  /// The values of all properties.
  ///
  /// - Complexity: O(V + claims of properties), times the number of names.
  package func properties() -> EntityProperties {
    var values = [[String: EntityProperties.Value]](repeating: [:], count: entityCount)
    var known: Set<String> = []
    forEachProperty { vertex, property, value in
      known.insert(property)
      guard let value else { return }
      let isOfSeveral = value.isOfSeveral || values[Int(vertex)][property]?.isOfSeveral == true
      values[Int(vertex)][property] = .init(value.text, isOfSeveral: isOfSeveral)
    }
    return EntityProperties(named: known.sorted(), values)
  }

  /// Calls `body` with each property of each entity and its value, `nil` where none counts; of several
  /// the last counts.
  private func forEachProperty(_ body: (Vertex, String, EntityProperties.Value?) -> Void) {
    forEachClaimedProperty { vertex, property, claimed in
      let current = claimed.filter { $0.status.isAsserted && !$0.isSuperseded }
      let value = current.first.map {
        EntityProperties.Value($0.value.text, isOfSeveral: current.count > 1)
      }
      body(vertex, property.rawValue, value)
    }
    let columns = foreignGraphs.map { $0.nodes.columns.filter { !$0.isOfDrawing } }
    for vertex in columns.isEmpty ? 0..<0 : 0..<Vertex(entityCount) {
      guard let node = foreignNode(at: vertex) else { continue }
      for column in columns[node.graph] {
        guard let text = column.cells.text(node.row) else { continue }
        body(vertex, column.name, EntityProperties.Value(text, isOfSeveral: false))
      }
    }
  }
}
