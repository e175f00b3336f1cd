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
  /// What goes into attributes; GEXF has places of its own for the rest.
  var attributes: [GEXFColumn] {
    filter { ![.label, .weight, .place, .color].contains($0.meaning) }.map {
      GEXFColumn(id: $0.name, cells: $0.cells)
    }
  }
}
