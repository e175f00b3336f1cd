import EntityGraph

/// Reads graphs in the Graph Modelling Language.
///
/// Lists inside of nodes and edges become columns such as `graphics.x`.
///
/// > Himsolt, M. "GML: a portable graph file format." Universität Passau, 1997.
struct GMLReader {
  /// - Throws: ``ReadingError`` where the lists are not well formed, or nested too deep.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var graph = GMLGraph(file)
    try graph.readAll()
    return graph.reading(file.path, file.limits.dates)
  }
}

/// The columns of which some value is written as a text.
struct GMLTextColumns {
  private var ofNodes: Set<Int> = []
  private var ofEdges: Set<Int> = []

  mutating func insert(_ column: Int, ofNodes isOfNodes: Bool) {
    if isOfNodes { ofNodes.insert(column) } else { ofEdges.insert(column) }
  }

  /// The column as numbers where all its values are written as numbers.
  func typed(_ column: Column, _ columns: NamedColumns, ofNodes isOfNodes: Bool) -> Column {
    var name = column.name
    let number = name.withUTF8 { unsafe columns.known($0.span) }
    guard case .texts(let texts) = column.cells, let number,
      !(isOfNodes ? ofNodes : ofEdges).contains(number)
    else { return column }
    return Column(column.name, texts.cells(.wholeNumber) ?? texts.cells(.number) ?? column.cells)
  }
}
