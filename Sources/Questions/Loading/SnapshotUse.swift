import CaseFiles
import EntityGraph

/// What a graph has to do with the snapshot of its case.
enum SnapshotUse: Sendable {
  /// It was read from there.
  case read(CaseSnapshot, GraphArchive)

  /// It was read from the case, and can be written there; whether a damaged one was removed, `nil`
  /// where there was none.
  case wanted(CaseSnapshot, hasRemoved: Bool?)
}

extension LoadedGraph {
  /// Whether what was read of a snapshot turned out to be damaged, so that no answer is to be
  /// trusted.
  package var isDamaged: Bool {
    if case .read(_, let archive) = snapshot { archive.isDamaged } else { false }
  }

  /// Whether it was read from a snapshot.
  package var isFromSnapshot: Bool {
    if case .read = snapshot { true } else { false }
  }

  /// Whether a damaged snapshot, in whose place the case itself was read, has been removed; `nil`
  /// where there was none.
  package var hasRemovedDamaged: Bool? {
    if case .wanted(_, let hasRemoved) = snapshot { hasRemoved } else { nil }
  }

  /// Removes the snapshot that the graph was read from.
  ///
  /// - Returns: Whether it is gone.
  package func removeSnapshot() -> Bool {
    if case .read(let snapshot, _) = snapshot { snapshot.remove() } else { true }
  }

  /// Writes the snapshot that the next questions can be answered from, where it is worth it.
  ///
  /// - Complexity: O(facts).
  package func writeSnapshot() {
    guard case .wanted(let snapshot, _) = snapshot, graph.claimCount >= CaseSnapshot.fewestClaims
    else { return }
    snapshot.write(graph)
  }
}
