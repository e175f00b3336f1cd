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
