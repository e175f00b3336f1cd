import Questions
import Synchronization

/// What lives as long as the process, which ends with its answer.
enum ProcessLifetime {
  /// What files that were made for inputs are called.
  static let names = InputNames()

  private static let graphs = Mutex<[LoadedGraph]>([])

  /// Keeps a graph: to free it, piece by piece, would cost as much as some answers do.
  static func keep(_ loaded: LoadedGraph) -> LoadedGraph {
    graphs.withLock { $0.append(loaded) }
    return loaded
  }
}
