public import EntityGraph

/// A graph with everything noted while it was read; it can be asked as often as wanted, and by
/// several at once.
public struct LoadedGraph: Sendable {
  public let graph: Graph
  public let notes: [InputNote]

  /// How many notes there are on each graph file that has some, in order of reading.
  package let notesByFile: [(file: String, count: Int)]
  let snapshot: SnapshotUse?

  init(
    _ graph: Graph, notes: [InputNote] = [], notesByFile: [(file: String, count: Int)] = [],
    snapshot: SnapshotUse? = nil
  ) {
    self.graph = graph
    self.notes = notes
    self.notesByFile = notesByFile
    self.snapshot = snapshot
  }

  /// The same facts as a graph alone, without notes.
  public init(_ graph: Graph) { self.init(graph, notes: []) }
}
