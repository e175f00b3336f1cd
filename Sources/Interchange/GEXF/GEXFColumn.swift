import EntityGraph

/// The declaration of one column and its values.
///
/// Ids are the columns' names, which are unique after lower-casing and none that Gephi takes for
/// itself.
struct GEXFColumn {
  let id: String
  let cells: Cells

  /// The type as GEXF calls it.
  var type: String {
    switch cells {
    case .texts: "string"
    case .wholeNumbers: "long"
    case .numbers: "double"
    case .flags: "boolean"
    }
  }
}

extension [ExportColumn] {
  /// What goes into attributes; GEXF has places of its own for labels and weights.
  var attributes: [GEXFColumn] {
    filter { $0.meaning != .label && $0.meaning != .weight }.map {
      GEXFColumn(id: $0.name, cells: $0.cells)
    }
  }
}

extension ExportTable {
  /// The edges that say that they are symmetric.
  var undirectedEdges: RowSet {
    var undirected = RowSet(rowCount: edgeCount)
    guard
      case .flags(let symmetric) = edgeColumns.first(where: {
        $0.name == "symmetric" && $0.meaning == .fact
      })?.cells
    else { return undirected }
    for edge in 0..<edgeCount where symmetric[edge] == true { undirected.insert(edge) }
    return undirected
  }
}
