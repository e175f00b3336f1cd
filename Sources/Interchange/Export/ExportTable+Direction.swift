import EntityGraph
import Wording

extension ExportTable {
  /// Whether a format that has no colours but those in columns loses some.
  var losesColors: Bool {
    let told = nodeColumns.first { $0.meaning == .color }?.cells
    return nodeColors.indices.contains { nodeColors[$0] != nil && told?.text($0) == nil }
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

extension ExportTable {
  /// That undirected edges are written as directed, and what still tells of them.
  func warnings(ofUndirectedAs kept: String? = nil) -> [ExportWarning] {
    let count = undirectedEdges.count
    guard count > 0 else { return [] }
    let edges = "\(count.of("undirected edge")) \(count.verb(.are))"
    return [
      ExportWarning(
        element: "graph", what: "\(edges) written as directed\(kept.map { ", with \($0)" } ?? "")")
    ]
  }

  /// The same where other edges are directed; a graph that is undirected as a whole stays so.
  func warnings(ofMixtureAs kept: String? = nil) -> [ExportWarning] {
    direction == .mixed ? warnings(ofUndirectedAs: kept) : []
  }

  /// That Gephi bends weights, where they are written as they are.
  var warningsOfWeights: [ExportWarning] {
    guard case .numbers(let weights) = edgeCells(.weight) else { return [] }
    let count = (0..<edgeCount).count { weights[$0].map { $0 <= 0 } ?? false }
    guard count > 0 else { return [] }
    let edges = "\(count.of("edge")) \(count.verb(.have))"
    let what =
      "Gephi takes no weights of 0 or less, and \(edges) one; GraphML and GEXF keep such edges in the"
      + " profile gephi"
    return [ExportWarning(element: "graph", what: what)]
  }
}
