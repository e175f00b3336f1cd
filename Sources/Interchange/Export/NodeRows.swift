import EntityGraph

/// The entities of a graph on their way into a table.
struct NodeRows {
  let ids: TextPool
  private(set) var colors: [Color?] = []

  /// The colours that files told; indexed by node, empty where they told none.
  private var told: [Color?] = []
  private var merged: MergedColumns

  init(_ graph: Graph) {
    ids = graph.entityIDs
    let places = graph.verticesByID.map { graph.foreignNode(at: $0) }
    let origins = RowOrigins(places, sourceCounts: graph.foreignGraphs.map(\.nodes.count))
    merged = MergedColumns(rowCount: ids.count)
    merged.add(Self.factColumns(graph, origins.facts), of: origins.facts)
    for (file, part) in zip(graph.foreignGraphs, origins.foreign) {
      let document = graph.documents.count > 1 ? file.document.id.rawValue : nil
      let drawn = DrawnColumns(ofNodes: file.nodes.columns)
      merged.add(file.nodes.exportColumns(drawn, document), of: part)
      told.set(drawn.colors, of: part, rowCount: ids.count)
    }
    colors = Self.colors(graph, origins)
    for (row, color) in told.enumerated() where color != nil { colors[row] = color }
  }

  private static func factColumns(_ graph: Graph, _ part: RowOrigins.Part) -> [ExportColumn] {
    guard part.count > 0 else { return [] }
    var facts = NodeColumns()
    var properties = PropertyColumns(graph.vocabulary)
    var numbers: [Entity.ID: Int] = [:]
    let spoken = graph.claimsByVertex()
    let (times, channels) = (graph.timesOfEvents, graph.channelsOfEvents)
    part.forEachRow { row, number in
      let entity = graph.entity(at: Graph.Vertex(row))
      numbers[entity.id] = number
      facts.append(
        entity, time: times[entity.id], channel: channels[entity.id],
        documents: spoken[row].documents, claims: spoken[row].claims)
    }
    for property in graph.claimedProperties {
      guard let row = numbers[property.subject] else { continue }
      properties[property.name].add(property.positions, row: row)
    }
    return facts.columns + properties.columns(rowCount: part.count)
  }

  private static func colors(_ graph: Graph, _ origins: RowOrigins) -> [Color?] {
    let ofKinds = graph.vocabulary.kinds.mapValues {
      graph.vocabulary.color(of: $0.id).flatMap(Color.init)
    }
    var colors = [Color?](repeating: nil, count: origins.rowCount)
    origins.facts.forEachRow { row, _ in
      colors[row] = ofKinds[graph.entity(at: Graph.Vertex(row)).kind] ?? nil
    }
    for (file, part) in zip(graph.foreignGraphs, origins.foreign) {
      guard let kinds = file.nodes.kinds else { continue }
      let ofTexts = (0..<kinds.texts.count).map { ofKinds[.init(kinds.texts[$0])] ?? nil }
      part.forEachRow { row, node in
        if kinds.codes[node] != TextCells.absent { colors[row] = ofTexts[Int(kinds.codes[node])] }
      }
    }
    return colors
  }

  func columns(_ computed: [ComputedColumn]) -> [ExportColumn] {
    var names = ColumnNames(fixed: ExportTable.fixedNames)
    return merged.columns(fixed: ["label"] + NodeColumns.names + DrawnColumns.placeNames, &names)
      + told.columns + names.columns(computed) { $0.cells(ofEntities: ids) }
  }
}

extension ColumnNames {
  /// The computed columns that have values for the rows at hand.
  mutating func columns(
    _ computed: [ComputedColumn], _ cells: (ComputedColumn) -> Cells?
  ) -> [ExportColumn] {
    computed.compactMap { column in
      guard let cells = cells(column) else { return nil }
      let name = name(for: column.name, prefix: "score")
      return ExportColumn(name: name, meaning: .computed(column.name), cells: cells)
    }.filter(\.hasValue)
  }
}
