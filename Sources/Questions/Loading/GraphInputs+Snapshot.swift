import CaseFiles
import EntityGraph
import Interchange

extension GraphInputs {
  /// The snapshot of the one case that is asked; `nil` where anything else is, or it is asked
  /// otherwise than by itself.
  var snapshot: CaseSnapshot? {
    let isPlain = format == nil && limits.choices == TableChoices()
    guard usesSnapshot, isPlain, paths.count == 1, CaseFile.isCaseFile(paths[0]) else { return nil }
    return CaseSnapshot(of: paths[0])
  }

  /// Where a snapshot lies that is about to be read.
  package var pathOfSnapshot: String? {
    snapshotReading == .never ? nil : snapshot.map(\.path)
  }

  /// The graph that a snapshot has, or that of the case, which can then be written there; a snapshot
  /// that is damaged is removed.
  func load(from snapshot: CaseSnapshot) throws -> LoadedGraph {
    do throws(DamagedArchive) {
      if let loaded = try loaded(from: snapshot) { return loaded }
    } catch {
      return try read(using: .wanted(snapshot, hasRemoved: snapshot.remove()))
    }
    return try read(using: .wanted(snapshot, hasRemoved: nil))
  }

  private func loaded(from snapshot: CaseSnapshot) throws(DamagedArchive) -> LoadedGraph? {
    guard snapshotReading != .never, let archive = try snapshot.open() else { return nil }
    if snapshotReading == .whole, !archive.isWhole { throw DamagedArchive() }
    return LoadedGraph(
      archive.graph, notes: InputNote.crowds(of: archive.graph).map { $0.calling(inputs: names) },
      snapshot: .read(snapshot, archive))
  }
}

/// How a snapshot is read.
package enum SnapshotReading: Sendable {
  /// All of it is checked before anything is read.
  case whole

  /// Each piece is checked before it is read.
  case piecewise

  /// Not at all; it is only written anew.
  case never
}

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
