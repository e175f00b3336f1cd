import EntityGraph
import Synchronization

/// Graphs that live as long as the process, which ends with its answer: to free them, piece by
/// piece, would cost as much as some answers do.
enum KeptUntilExit {
  private static let graphs = Mutex<[Graph]>([])

  static func keep(_ graph: Graph) -> Graph {
    graphs.withLock { $0.append(graph) }
    return graph
  }
}
