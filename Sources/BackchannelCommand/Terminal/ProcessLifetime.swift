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

  /// Whether what was read of a snapshot is damaged, so that answers must be asked for again.
  static var hasDamagedSnapshot: Bool { graphs.withLock { $0.contains(where: \.isDamaged) } }

  /// Removes the snapshots that graphs were read from.
  static func removeSnapshots() {
    graphs.withLock {
      for loaded in $0 { loaded.removeSnapshot() }
      $0 = []
    }
  }

  /// Keeps the graphs of large cases for the next process.
  static func writeSnapshots() { for loaded in graphs.withLock(\.self) { loaded.writeSnapshot() } }
}
