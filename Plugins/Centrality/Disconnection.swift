import AnalyzerKit
import EntityGraph

extension Graph {
  /// What is to be said of scores that compare only within a part of the graph.
  var disconnectionCaveats: [Caveat] {
    let parts = componentCount
    return parts > 1 ? [.disconnected(parts: parts)] : []
  }
}
