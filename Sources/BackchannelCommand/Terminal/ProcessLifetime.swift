import Questions
import Synchronization

/// What lives as long as the process, which ends with its answer.
enum ProcessLifetime {
  /// What files that were made for inputs are called.
  static let names = InputNames()

  private static let graphs = Mutex<[LoadedGraph]>([])
  private static let mistrustsSnapshots = Atomic(false)

  /// Keeps a graph: to free it, piece by piece, would cost as much as some answers do.
  static func keep(_ loaded: LoadedGraph) -> LoadedGraph {
    graphs.withLock { $0.append(loaded) }
    return loaded
  }

  /// Whether what was read of a snapshot is damaged, so that answers must be asked for again.
  static var hasDamagedSnapshot: Bool { graphs.withLock { $0.contains(where: \.isDamaged) } }

  /// Whether snapshots may still be read.
  static var trustsSnapshots: Bool { !mistrustsSnapshots.load(ordering: .relaxed) }

  /// Removes the snapshots that graphs were read from; none is read any more.
  ///
  /// - Returns: Whether they are gone.
  static func removeSnapshots() -> Bool {
    mistrustsSnapshots.store(true, ordering: .relaxed)
    return graphs.withLock { graphs in
      defer { graphs = [] }
      return graphs.map { $0.removeSnapshot() }.allSatisfy(\.self)
    }
  }

  /// Keeps the graphs of large cases for the next process.
  static func writeSnapshots() { for loaded in graphs.withLock(\.self) { loaded.writeSnapshot() } }
}
