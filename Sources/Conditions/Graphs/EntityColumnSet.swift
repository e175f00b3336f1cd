package import EntityGraph

/// The columns of the entities of a graph.
package struct EntityColumnSet: ColumnSet {
  private let graph: Graph
  private let entityNames: EntityNames
  private let scores: ScoreColumns

  /// - Parameters:
  ///   - graph: The entities that are asked about.
  ///   - whole: The graph that it is kept of.
  ///   - scores: What analyzers say of them.
  package init(_ graph: Graph, of whole: Graph, scores: ScoreColumns = .none) {
    (self.graph, self.scores) = (graph, scores)
    entityNames = EntityNames(graph: graph, whole: whole)
  }

  package var subject: String { "entities" }
  package var rowCount: Int { graph.entityCount }

  /// The columns that every graph has.
  package static let builtIn = [
    "id", "name", "alias", "kind", "type", "when", "reliability", "unnamed", "claims", "documents",
  ]

  package var names: [String] {
    Self.builtIn + graph.namesOfEntityProperties.filter { !Self.builtIn.contains($0) }
      + scores.names
  }

  package func others(with name: String) -> String? {
    RelationColumnSet.builtIn.contains(name) || graph.namesOfRelationProperties.contains(name)
      ? "relations" : nil
  }

  package func column(named name: String) throws -> (any ConditionColumn)? {
    if let column = builtIn(name) { return column }
    if let property = property(named: name) {
      return graph.propertyColumn(ofEntities: property).conditionColumn(name, rowCount: rowCount)
    }
    return try scores.ofEntities(name, graph).map { NumberColumn(name, $0) }
  }

  private func property(named name: String) -> String? {
    let bare = name.hasPrefix("property.") ? String(name.dropFirst("property.".count)) : name
    let known = graph.namesOfEntityProperties
    return ColumnName(bare).place(in: known).map { known[$0] }
  }

  private func builtIn(_ name: String) -> (any ConditionColumn)? {
    switch name {
    case "id": id
    case "name": NameColumn(name: name, which: .name, names: entityNames)
    case "alias", "aliases": NameColumn(name: name, which: .alias, names: entityNames)
    case "kind": kind
    case "type": types
    case "when": times
    case "reliability": reliability
    case "unnamed": unnamed
    case "claims": claims
    case "document", "documents": documents
    default: nil
    }
  }

  private var id: IdentifierColumn {
    IdentifierColumn("id", rowCount: rowCount) { [graph] in
      graph.vertex(of: Entity.ID($0)).map { Int($0) }
    } texts: { [graph] in
      graph.entityIDs
    } text: { [graph] in
      graph.id(at: $0).rawValue
    }
  }

  private var kind: WordColumn {
    let (kinds, vocabulary) = (graph.entityKinds, graph.vocabulary)
    return WordColumn(
      "kind", ColumnEntries(rowCount: rowCount, codes: kinds.codes), kinds.words.map(\.rawValue),
      knowing: vocabulary.kinds.keys.map(\.rawValue)
    ) { vocabulary.kind(EntityKind.ID($0), isA: EntityKind.ID($1)) }
  }

  private var types: WordColumn {
    let cells = facts.eventTypes
    return WordColumn(
      "type", entries(cells.codes), (0..<cells.texts.count).map { cells.texts[$0] },
      knowing: graph.vocabulary.events.keys.map(\.rawValue))
  }

  private var reliability: RankColumn {
    let letters = Reliability.allCases.map(\.rawValue)
    let cells = facts.reliabilities
    let places = (0..<cells.texts.count).map {
      Int32(letters.firstIndex(of: cells.texts[$0]) ?? -1)
    }
    return RankColumn(
      "reliability", entries(cells.codes.map { $0 < 0 ? -1 : places[Int($0)] }), letters)
  }

  private var unnamed: FlagColumn {
    var rows = RowSet(rowCount: rowCount)
    let facts = facts
    for (row, vertex) in verticesOfFacts.enumerated() where facts.isUnnamed(row) {
      rows.insert(Int(vertex))
    }
    return FlagColumn("unnamed", rows)
  }

  private var facts: EntityColumns { graph.entityColumns }

  /// The vertex of each row of ``facts``.
  private var verticesOfFacts: [Int32] {
    graph.foreignGraphs.isEmpty
      ? Array(0..<Int32(rowCount))
      : (0..<Int32(rowCount)).filter { graph.foreignNode(at: $0) == nil }
  }

  private func entries(_ codes: [Int32]) -> ColumnEntries {
    ColumnEntries(rowCount: rowCount, rows: verticesOfFacts, codes: codes)
  }

  private var times: DateColumn {
    let periods = graph.periodsOfEvents.sorted { $0.key < $1.key }
    let entries = ColumnEntries(rowCount: rowCount, rows: periods.map(\.key))
    return DateColumn("when") {
      .init(
        entries, earliest: periods.map(\.value.earliest), latest: periods.map(\.value.latest)
      ) { periods[$1].value.description }
    }
  }

  private var claims: NumberColumn {
    let rowCount = rowCount
    return NumberColumn("claims") { [graph] in
      .init(
        ColumnEntries(rowCount: rowCount), graph.spokenByVertex.counts.map { Double($0) },
        areCounts: true)
    }
  }

  private var documents: ReferenceColumn {
    let (graph, rowCount) = (graph, rowCount)
    return ReferenceColumn("documents", of: "document") {
      graph.document(Document.ID($0)) != nil
    } _: {
      let spoken = graph.spokenByVertex
      var references = References(spoken.documentIDs) { graph.title(of: $0) }
      references.append(spoken.documents, rows: 0..<Int32(rowCount))
      for vertex in 0..<Int32(graph.foreignGraphs.isEmpty ? 0 : rowCount) {
        guard let node = graph.foreignNode(at: vertex) else { continue }
        references.append(vertex, graph.foreignGraphs[node.graph].document.id.rawValue)
      }
      return references.values(rowCount: rowCount)
    }
  }
}
