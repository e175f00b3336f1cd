/// A row of a foreign graph.
package struct ForeignRow: Hashable, Sendable {
  /// The number of the graph among ``Graph/foreignGraphs``.
  package let graph: Int

  /// The row among its nodes, or among its edges.
  package let row: Int
}
