import CPluginInterface

// What claims say, as far as it is lent.
extension LentGraph {
  func relationsBySource() -> [(source: Source.ID, relations: [Int32])] {
    let (ids, relations) = unsafe (
      texts(lent.source_ids, "source_relations"), lists(lent.source_relations, "source_relations")
    )
    return (0..<ids.count).map { (Source.ID(ids[$0]), Array(relations[$0])) }
  }

  func claimsByVertex() -> [(claims: Int, documents: [Document.ID])] {
    let ids = unsafe texts(lent.document_ids, "documents")
    let documents = (0..<ids.count).map { Document.ID(ids[$0]) }
    let numbers = unsafe lists(lent.entity_documents, "documents")
    let claims = unsafe elements(lent.entity_claims, entityCount, "documents")
    return (0..<entityCount).map { vertex in
      (Int(unsafe claims[vertex]), numbers[vertex].map { documents[Int($0)] })
    }
  }

  func properties() -> EntityProperties {
    let names = unsafe texts(lent.property_names, "properties")
    let values = unsafe texts(lent.property_values, "properties")
    let flags = unsafe elements(lent.property_flags, values.count, "properties")
    return unsafe EntityProperties(
      names: (0..<names.count).map { names[$0] },
      lists: lists(lent.entity_properties, "properties"), values: values,
      areSeveral: flags.map { $0 & UInt8(BC_SEVERAL_VALUES) != 0 })
  }

  func values(
    ofProperty name: String
  ) throws(AnalysisError) -> AnalyzedGraph.PropertyValues {
    try properties().values(named: name)
  }
}
