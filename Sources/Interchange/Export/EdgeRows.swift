import EntityGraph

/// The relations of a graph on their way into a table.
struct EdgeRows {
  let ids: TextPool

  /// The number of the relation that each edge stands for.
  let relations: [Int32]
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  let unassertedCount: Int
  private let weights: EdgeWeights

  /// Whether the weights are those of the property `weight`, and no other one's.
  private let areOwnWeights: Bool
  private var merged: MergedColumns

  /// The colours that files told; indexed by edge, empty where they told none.
  private(set) var colors: [Color?] = []

  init(_ graph: Graph, _ edges: ExportTable.Edges) {
    let statuses = graph.relationColumns.statuses
    let kept = statuses.indices.filter { edges == .all || statuses[$0].isAsserted }.map {
      Int32($0)
    }
    let numbers = kept + (Int32(statuses.count)..<Int32(graph.relationCount))
    relations = numbers
    unassertedCount = statuses.count - kept.count
    ids = unassertedCount == 0 ? graph.relationIDs : graph.relationIDs(of: numbers)
    sources.reserveCapacity(numbers.count)
    targets.reserveCapacity(numbers.count)
    for number in numbers {
      let ends = graph.ends(ofRelation: Int(number))
      sources.append(ends.subject)
      targets.append(ends.object)
    }
    let origins = RowOrigins(
      numbers.lazy.map { graph.foreignEdge(ofRelation: Int($0)) },
      sourceCounts: graph.foreignGraphs.map(\.edges.count))
    merged = MergedColumns(rowCount: numbers.count)
    merged.add(Self.factColumns(graph, kept), of: origins.facts)
    for (file, part) in zip(graph.foreignGraphs, origins.foreign) {
      let document = graph.documents.count > 1 ? file.document.id.rawValue : nil
      let drawn = DrawnColumns(ofEdges: file.edges.columns)
      merged.add(file.edges.exportColumns(drawn, graph.vocabulary, document), of: part)
      colors.set(drawn.colors, of: part, rowCount: numbers.count)
    }
    areOwnWeights = graph.weightName == .weight
    let given =
      areOwnWeights
      ? merged.cells(of: EdgeWeights.property)
      : .numbers(
        ValueCells(numbers.map { graph.weight(ofRelation: Int($0)) }, absent: 0))
    weights = EdgeWeights(given, rowCount: numbers.count) { row in
      graph.weight(ofRelation: Int(numbers[row])) != nil
    }
  }

  private static func factColumns(_ graph: Graph, _ rows: [Int32]) -> [ExportColumn] {
    let relations = graph.relationColumns
    var properties = PropertyColumns(graph.vocabulary)
    for (row, number) in rows.enumerated() where relations.haveAttributes {
      for attribute in relations.attributes(Int(number)) {
        properties[attribute.name].add(attribute.value, row: row)
      }
    }
    return EdgeColumns(graph, rows).columns + properties.columns(rowCount: rows.count)
  }

  private func isWeight(_ column: ExportColumn) -> Bool {
    column.meaning == .property(EdgeWeights.property)
  }

  /// The property `weight`, where the column of weights does not say it all; under the name that it
  /// is written by where another property is the weight.
  private func keptWeight(_ column: ExportColumn, _ isSaid: Bool) -> ExportColumn? {
    if areOwnWeights { return isSaid ? nil : column }
    return ExportColumn(
      name: column.name, meaning: .property(PropertyKind.ID(column.name)), cells: column.cells)
  }

  /// The columns for readers that take any number as a weight, and those for Gephi.
  func columns(_ computed: [ComputedColumn]) -> (any: [ExportColumn], gephi: [ExportColumn]) {
    var names = ColumnNames(fixed: ExportTable.fixedNames)
    let own = merged.columns(fixed: EdgeColumns.names, &names)
    let others = colors.columns + names.columns(computed) { $0.cells(ofRelations: ids) }
    let columns = { (isSaid: Bool, forGephi: Bool) in
      own.compactMap { isWeight($0) ? keptWeight($0, isSaid) : $0 }
        + [weights.column(forGephi: forGephi)].filter(\.hasValue) + others
    }
    return (columns(weights.areWhole, false), columns(weights.areExact, true))
  }
}
