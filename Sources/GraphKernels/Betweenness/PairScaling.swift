/// What the sum over pairs of vertices is divided by.
public enum PairScaling: Sendable, Hashable {
  /// The number of ordered pairs of other vertices, (V - 1)(V - 2): the score is a share.
  case shareOfPairs

  /// Nothing: each ordered pair counts once, as is usual in directed graphs.
  case orderedPairs

  /// Two: each pair counts once whichever way, as is usual in undirected graphs, where every edge is
  /// two arcs.
  case unorderedPairs

  func apply(to scores: inout [Double]) {
    let divisor: Double
    switch self {
    case .shareOfPairs: divisor = Double(scores.count - 1) * Double(scores.count - 2)
    case .orderedPairs: divisor = 1
    case .unorderedPairs: divisor = 2
    }
    guard divisor > 0 else { return }
    for vertex in scores.indices { scores[vertex] /= divisor }
  }
}
