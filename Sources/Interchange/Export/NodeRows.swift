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
    var properties = PropertyColumns(graph.vocabulary)
    var numbers = [Int](repeating: 0, count: graph.entityCount)
    var vertices: [Graph.Vertex] = []
    vertices.reserveCapacity(part.count)
    part.forEachRow { vertex, number in
      numbers[vertex] = number
      vertices.append(Graph.Vertex(vertex))
    }
    graph.forEachClaimedProperty { vertex, name, values in
      properties[name].add(values, row: numbers[Int(vertex)])
    }
    return NodeColumns(graph, vertices).columns + properties.columns(rowCount: part.count)
  }

  private static func colors(_ graph: Graph, _ origins: RowOrigins) -> [Color?] {
    let ofKinds = graph.vocabulary.kinds.mapValues {
      graph.vocabulary.color(of: $0.id).flatMap(Color.init)
    }
    var colors = [Color?](repeating: nil, count: origins.rowCount)
    let kinds = graph.entityColumns.kinds
    let ofFacts = (0..<kinds.texts.count).map { ofKinds[.init(kinds.texts[$0])] ?? nil }
    origins.facts.forEachRow { row, number in colors[row] = ofFacts[Int(kinds.codes[number])] }
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
