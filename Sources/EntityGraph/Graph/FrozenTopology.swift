import GraphKernels

/// Relations that can be followed from either end as compressed sparse rows, which may lie in a
/// file: many questions have no use for them.
struct FrozenTopology: Sendable {
  private var vertexCount: Int
  private var rowStarts: FrozenArray<Int>
  private var heads: FrozenArray<Graph.Vertex>
  private var relations: FrozenArray<Int32>

  init(_ topology: Topology) {
    let rows = topology.rows
    vertexCount = rows.vertexCount
    (rowStarts, heads) = (FrozenArray(rows.rowStarts), FrozenArray(rows.heads))
    relations = topology.relations
  }

  /// Reads what ``visited(by:)`` wrote of so many vertices.
  init(readingFrom archive: Archive, vertexCount: Int) {
    self.vertexCount = vertexCount
    (rowStarts, heads, relations) = (FrozenArray(), FrozenArray(), FrozenArray())
    visited(by: archive)
  }

  mutating func visited(by archive: Archive) {
    archive.visit(&rowStarts)
    archive.visit(&heads)
    archive.visit(&relations)
  }

  /// The rows in memory; none has arcs where the file is damaged.
  ///
  /// - Complexity: O(V + A).
  var topology: Topology {
    let rows = CSRGraph(
      unchecked: rowStarts.array, heads: heads.array, vertexCount: vertexCount)
    if let rows, relations.count == rows.arcCount {
      return Topology(rows, relations: relations, isUndirected: true)
    }
    rowStarts.noteDamage()
    let empty = CSRGraph(vertexCount: vertexCount, tails: [], heads: [])
    return Topology(empty, relations: FrozenArray(), isUndirected: true)
  }
}
