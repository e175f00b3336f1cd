import EntityGraph

/// The graph that tables make once all their rows are there.
struct CSVGraph {
  private let nodeTypes: [String: ColumnBuilder.ValueType]
  private let edgeTypes: [String: ColumnBuilder.ValueType]
  private let isTypeDirection: Bool

  init(
    _ nodeTypes: [String: ColumnBuilder.ValueType], _ edgeTypes: [String: ColumnBuilder.ValueType],
    isTypeDirection: Bool
  ) {
    self.nodeTypes = nodeTypes
    self.edgeTypes = edgeTypes
    self.isTypeDirection = isTypeDirection
  }

  func reading(
    _ path: String, _ table: GraphTableBuilder, _ choices: TableChoices, _ notes: ReadingNotes,
    _ lines: RowLines
  ) -> GraphReading {
    var notes = notes
    let table = table.table(&notes)
    var (nodes, edges) = (table.nodes, table.edges)
    nodes.columns = nodes.columns.map { typed($0, nodeTypes[$0.name], &notes) }
    edges.columns = edges.columns.map { typed($0, edgeTypes[$0.name], &notes) }
    dropWhatIsSaidTwice(in: &edges.columns)
    return GraphReading(path, nodes, edges, choices, notes: notes, lines)
  }

  /// The column by the type that the file declares, unless its values are of another one.
  private func typed(
    _ column: Column, _ type: ColumnBuilder.ValueType?, _ notes: inout ReadingNotes
  ) -> Column {
    switch (type, column.cells) {
    case (.number, .wholeNumbers(let numbers)):
      return Column(
        column.name, .numbers(ValueCells(numbers.values.map(Double.init), present: numbers.present))
      )
    case (.flag, .texts(let texts)):
      if let flags = texts.flags { return Column(column.name, .flags(flags)) }
    case (.wholeNumber, .wholeNumbers), (.number, .numbers), (.text, _), (.undeclared, _), (nil, _):
      return column
    default: break
    }
    notes.note("a column with values that are not of its declared type is read as what they are")
    guard case .texts(let texts) = column.cells else { return column }
    return Column(column.name, texts.inferred)
  }

  /// Takes out directions, which edges have themselves, and labels that only repeat phrases, as our
  /// own tables have them for Gephi.
  private func dropWhatIsSaidTwice(in columns: inout [Column]) {
    if isTypeDirection { columns.removeAll { $0.name == CSVHeader.directionName } }
    let phrase = columns.first { $0.name == "phrase" }
    columns.removeAll { column in
      column.name == "Label" && phrase.map { column.cells.hasSameTexts(as: $0.cells) } ?? false
    }
  }
}

extension Cells {
  fileprivate func hasSameTexts(as other: Cells) -> Bool {
    count == other.count && (0..<count).allSatisfy { text($0) == other.text($0) }
  }
}
