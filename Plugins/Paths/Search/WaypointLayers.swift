import AnalyzerKit

/// The copies of a graph that a path through given stops goes through: in each all vertices, and
/// from the copy before a stop an arc that leads to the stop leads on to the copy after it.
///
/// A path from the first copy of its source to the last copy of its goal has passed all stops in
/// their order, whatever is asked of it beside. The copies of a vertex are numbered together, so
/// vertices are in order of ids still.
struct WaypointLayers {
  /// The stops to pass.
  private let stops: [Graph.Vertex]

  /// The most vertices and arcs that all copies may have together.
  private static let mostParts = 1 << 28

  /// - Throws: ``AnalysisError/tooManyStops(_:most:)``.
  init(_ stops: [Graph.Vertex], in rows: CSRGraph) throws(AnalysisError) {
    let most = Self.mostParts / max(rows.vertexCount + rows.arcCount, 1)
    guard stops.isEmpty || stops.count < most else {
      throw .tooManyStops(stops.count, most: max(most - 1, 0))
    }
    self.stops = stops
  }

  private var count: Graph.Vertex { Graph.Vertex(stops.count + 1) }

  /// The first copy of a vertex.
  func first(_ vertex: Graph.Vertex) -> Graph.Vertex { vertex * count }

  /// The copy of a vertex where routes begin: where the first stop is the beginning, it is passed.
  func beginning(_ vertex: Graph.Vertex) -> Graph.Vertex {
    vertex * count + (vertex == stops.first ? 1 : 0)
  }

  /// The last copy of a vertex.
  func last(_ vertex: Graph.Vertex) -> Graph.Vertex { vertex * count + count - 1 }

  /// The vertex that each copy is of, indexed by copy.
  func vertices(of rows: CSRGraph) -> [Graph.Vertex] {
    stops.isEmpty
      ? Array(rows.vertices) : rows.vertices.flatMap { repeatElement($0, count: Int(count)) }
  }

  /// The arcs of all copies together.
  ///
  /// - Complexity: O((V + A) times the number of copies).
  func layered(_ arcs: RelationRows) -> RelationRows {
    guard !stops.isEmpty else { return arcs }
    var (rowStarts, heads, relations) = ([0], [Graph.Vertex](), [Int32]())
    for tail in arcs.rows.vertices {
      for stage in 0..<count {
        for arc in arcs.rows.arcs(leaving: tail) {
          heads.append(head(arcs.rows.heads[arc], from: stage))
          relations.append(arcs.relations[arc])
        }
        rowStarts.append(heads.count)
      }
    }
    return RelationRows(
      rows: CSRGraph(rowStarts: rowStarts, heads: heads), relations: relations)
  }

  private func head(_ vertex: Graph.Vertex, from stage: Graph.Vertex) -> Graph.Vertex {
    let passes = stage < count - 1 && vertex == stops[Int(stage)]
    return vertex * count + stage + (passes ? 1 : 0)
  }
}
