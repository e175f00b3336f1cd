import EntityGraph

/// The entities of a graph on their way into a table.
struct NodeRows {
  private(set) var ids: [Entity.ID] = []
  private(set) var colours: [Colour?] = []

  /// The number of each entity's node.
  private(set) var numbers: [Entity.ID: Int32] = [:]
  private var facts = NodeColumns()
  private var properties: PropertyColumns

  init(_ graph: Graph) {
    properties = PropertyColumns(graph.vocabulary)
    let spoken = graph.claimsByVertex()
    let colours = graph.vocabulary.kinds.mapValues { graph.vocabulary.colour(of: $0.id) }
      .mapValues { $0.flatMap(Colour.init) }
    for vertex in graph.verticesByID {
      let entity = graph.entity(at: vertex)
      let (claims, documents) = spoken[Int(vertex)]
      numbers[entity.id] = Int32(ids.count)
      ids.append(entity.id)
      self.colours.append(colours[entity.kind] ?? nil)
      facts.append(entity, documents: documents, claims: claims)
    }
    for property in graph.allProperties {
      guard let row = numbers[property.subject] else { continue }
      properties[property.name].add(property.positions, row: Int(row))
    }
  }

  func columns(_ computed: [ComputedColumn]) -> [ExportColumn] {
    var names = ColumnNames(fixed: ExportTable.fixedNames)
    return facts.columns + properties.columns(rowCount: ids.count, &names)
      + names.columns(computed) { $0.cells(of: ids) }
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
