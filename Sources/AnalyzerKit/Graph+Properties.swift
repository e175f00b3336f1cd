extension Graph {
  package func values(
    ofProperty name: String
  ) throws(AnalysisError) -> AnalyzedGraph.PropertyValues {
    var texts = [String?](repeating: nil, count: entityCount)
    var (known, severalValued) = (Set<String>(), 0)
    forEachClaimedProperty { vertex, property, claimed in
      known.insert(property.rawValue)
      let current = claimed.filter { $0.status.isAsserted && !$0.isSuperseded }
      guard property.rawValue == name, let value = current.first?.value else { return }
      texts[Int(vertex)] = value.text
      severalValued += current.count > 1 ? 1 : 0
    }
    let columns = foreignGraphs.map { $0.nodes.columns.filter { !$0.isOfDrawing } }
    for vertex in columns.isEmpty ? 0..<0 : 0..<Vertex(entityCount) {
      guard let node = foreignNode(at: vertex) else { continue }
      for column in columns[node.graph] {
        guard let text = column.cells.text(node.row) else { continue }
        known.insert(column.name)
        if column.name == name { texts[Int(vertex)] = text }
      }
    }
    guard known.contains(name) else { throw .unknownProperty(name, known: known.sorted()) }
    return AnalyzedGraph.PropertyValues(texts: texts, severalValued: severalValued)
  }
}
