import EntityGraph

/// Gives nodes and edges the ids back that Gephi could not take, from the column where a writer of
/// Backchannel kept them.
enum OriginalIDs {
  /// - Complexity: O(n) where there is such a column.
  static func restore(_ nodes: inout ForeignGraph.Nodes, _ edges: inout ForeignGraph.Edges) {
    if let originals = texts(in: nodes.columns) {
      let ids = (0..<nodes.count).map { ExactText(originals[$0] ?? nodes.ids[$0]) }
      if Set(ids).count == ids.count {
        nodes.ids = TextPool(ids.lazy.map(\.text))
        nodes.columns.removeAll { $0.name == ExportTable.originalIDName }
      }
    }
    if let originals = texts(in: edges.columns), let written = edges.ids {
      let ids = (0..<edges.count).map { originals[$0] ?? written[$0] }
      edges.ids = TextCellsBuilder(rare: ids).cells
      edges.columns.removeAll { $0.name == ExportTable.originalIDName }
    }
  }

  private static func texts(in columns: [Column]) -> TextCells? {
    guard
      case .texts(let texts) = columns.first(where: { $0.name == ExportTable.originalIDName })?
        .cells
    else { return nil }
    return texts
  }
}
