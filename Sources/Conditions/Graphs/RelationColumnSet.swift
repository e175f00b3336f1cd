package import EntityGraph

/// The columns of the relations of a graph; those of their ends are called `subject.kind` and so on.
package struct RelationColumnSet: ColumnSet {
  let graph: Graph
  let entityNames: EntityNames
  private let entities: EntityColumnSet
  private let scores: ScoreColumns

  /// - Parameters:
  ///   - graph: The relations that are asked about.
  ///   - whole: The graph that it is kept of.
  ///   - scores: What analyzers say of relations and of entities.
  package init(_ graph: Graph, of whole: Graph, scores: ScoreColumns = .none) {
    (self.graph, self.scores) = (graph, scores)
    entityNames = EntityNames(graph: graph, whole: whole)
    entities = EntityColumnSet(graph, of: whole, scores: scores)
  }

  package var subject: String { "relations" }
  package var rowCount: Int { graph.relationCount }

  /// The columns that every graph has.
  package static let builtIn = [
    "id", "kind", "category", "subject", "object", "end", "channel", "events", "when", "from",
    "until", "momentary", "symmetric", "rating", "status", "independent_sources", "claims",
    "documents", "sources", "said", "weight",
  ]

  package var names: [String] {
    Self.builtIn + graph.namesOfRelationProperties.filter { !Self.builtIn.contains($0) }
      + ["subject", "object", "end"].flatMap { end in entities.names.map { "\(end).\($0)" } }
      + scores.names
  }

  package func others(with name: String) -> String? {
    EntityColumnSet.builtIn.contains(name) || graph.namesOfEntityProperties.contains(name)
      ? "entities (write subject.\(name), object.\(name) or end.\(name))" : nil
  }

  package func column(named name: String) throws -> (any ConditionColumn)? {
    if let column = builtIn(name) { return column }
    if let property = property(named: name) {
      return graph.propertyColumn(ofRelations: property).conditionColumn(name, rowCount: rowCount)
    }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    if parts.count == 2, let ends = ends(parts[0]) {
      return try entities.column(named: parts[1]).map {
        ColumnOfEnd(name: name, column: $0, ends: ends)
      }
    }
    return try scores.ofRelations(name, graph).map { NumberColumn(name, $0) }
  }

  private func property(named name: String) -> String? {
    let bare = name.hasPrefix("property.") ? String(name.dropFirst("property.".count)) : name
    let known = graph.namesOfRelationProperties
    return ColumnName(bare).place(in: known).map { known[$0] }
  }

  private func ends(_ name: String) -> [[Graph.Vertex]]? {
    let all = (0..<rowCount).lazy.map { graph.ends(ofRelation: $0) }
    return switch name {
    case "subject": [all.map(\.subject)]
    case "object": [all.map(\.object)]
    case "end": [all.map(\.subject), all.map(\.object)]
    default: nil
    }
  }

  private func builtIn(_ name: String) -> (any ConditionColumn)? {
    switch name {
    case "id": id
    case "kind": kind
    case "category": category
    case "subject", "object", "end":
      ends(name).map { EndColumn(name: name, ends: $0, names: entityNames) }
    case "channel": channel
    case "event", "events": events
    case "when": times(name, .whole)
    case "from": times(name, .start)
    case "until": times(name, .end)
    case "momentary": flag(name) { !graph.isLasting(relation: $0) }
    case "symmetric": flag(name) { graph.isSymmetric(relation: $0) }
    case "rating": rating
    case "status": status
    case "independent_sources":
      count(name) { Double($0.independentSources(ofRelation: $1)) }
    case "claims": count(name) { Double($0.claimCount(ofRelation: $1)) }
    case "document", "documents": documents
    case "source", "sources": sources
    case "said": said
    case "weight": weight
    default: nil
    }
  }
}
