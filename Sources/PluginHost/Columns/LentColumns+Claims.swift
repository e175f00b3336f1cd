import AnalyzerKit
import CPluginInterface

// What claims say: who, where, and of which properties.
extension LentColumns {
  mutating func addClaims(_ needs: ColumnNeeds) {
    if needs.contains(.sourceRelations) { addSources() }
    if needs.contains(.documents) { addDocuments() }
    if needs.contains(.properties) { addProperties() }
  }

  private mutating func addSources() {
    let sources = graph.relationsBySource
    unsafe add(TextPool(sources.map(\.source.rawValue)), "source_ids", \.source_ids)
    unsafe add(
      NumberLists(sources.map(\.relations)), "source_relations", unsafe \.source_relations)
  }

  private mutating func addDocuments() {
    let claims = graph.claimsByVertex
    let ids = Set(claims.lazy.flatMap(\.documents)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, Int32($0)) })
    let lists = NumberLists(claims.map { $0.documents.compactMap { numbers[$0] } })
    unsafe add("entity_claims", .numbers(claims.map { Int32($0.claims) }, unsafe \.entity_claims))
    unsafe add(lists, "entity_documents", \.entity_documents)
    unsafe add(TextPool(ids.map(\.rawValue)), "document_ids", \.document_ids)
  }

  private mutating func addProperties() {
    let properties = graph.properties
    let flags = properties.areSeveral.map { UInt8($0 ? BC_SEVERAL_VALUES : 0) }
    unsafe add(TextPool(properties.names), "property_names", \.property_names)
    unsafe add(properties.lists, "entity_properties", \.entity_properties)
    unsafe add(properties.values, "property_values", \.property_values)
    unsafe add("property_flags", .bytes(flags, \.property_flags))
  }
}
