/// A row of a foreign graph.
public struct ForeignRow: Hashable, Sendable {
  /// The number of the graph among ``Graph/foreignGraphs``.
  public let graph: Int

  /// The row among its nodes, or among its edges.
  public let row: Int
}
