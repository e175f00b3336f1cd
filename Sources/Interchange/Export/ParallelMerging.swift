/// Which parallel edges become one.
public enum ParallelMerging: String, CaseIterable, Sendable {
  /// Those between the same two nodes that stand for relations of one kind.
  case kind

  /// All between the same two nodes.
  case pair
}
