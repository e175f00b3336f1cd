import EntityGraph

extension ExportTable {
  /// Whether a format that has no colours but those in columns loses some.
  var losesColours: Bool {
    let told = nodeColumns.first { $0.meaning == .colour }?.cells
    return nodeColours.indices.contains { nodeColours[$0] != nil && told?.text($0) == nil }
  }

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

  /// Which way the edges lead, all of them taken together.
  enum Direction {
    case directed, undirected, mixed
  }

  /// Undirected where every edge is; directed where none is, or there are none.
  var direction: Direction {
    let count = undirectedEdges.count
    return count == 0 ? .directed : count == edgeCount ? .undirected : .mixed
  }
}
