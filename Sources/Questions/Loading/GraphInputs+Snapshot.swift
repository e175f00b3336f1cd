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

  /// The graph that a snapshot has, or that of the case, which can then be written there; a snapshot
  /// that is damaged is removed.
  func load(from snapshot: CaseSnapshot) throws -> LoadedGraph {
    do throws(DamagedArchive) {
      if let loaded = try loaded(from: snapshot) { return loaded }
    } catch {
      snapshot.remove()
      return try read(using: .wanted(snapshot, isInPlaceOfDamaged: true))
    }
    return try read(using: .wanted(snapshot, isInPlaceOfDamaged: false))
  }

  private func loaded(from snapshot: CaseSnapshot) throws(DamagedArchive) -> LoadedGraph? {
    guard let archive = try snapshot.open() else { return nil }
    if checksWholeSnapshot, !archive.isWhole { throw DamagedArchive() }
    return LoadedGraph(
      archive.graph, notes: InputNote.crowds(of: archive.graph).map { $0.calling(inputs: names) },
      snapshot: .read(snapshot, archive))
  }
}

/// What a graph has to do with the snapshot of its case.
enum SnapshotUse: Sendable {
  /// It was read from there.
  case read(CaseSnapshot, GraphArchive)

  /// It was read from the case, and can be written there.
  case wanted(CaseSnapshot, isInPlaceOfDamaged: Bool)
}

extension LoadedGraph {
  /// Whether what was read of a snapshot turned out to be damaged, so that no answer is to be
  /// trusted.
  package var isDamaged: Bool {
    if case .read(_, let archive) = snapshot { archive.isDamaged } else { false }
  }

  /// Whether there was a snapshot that was damaged, so that the case itself was read.
  package var isInPlaceOfDamaged: Bool {
    if case .wanted(_, true) = snapshot { true } else { false }
  }

  /// Removes the snapshot that the graph was read from.
  package func removeSnapshot() {
    if case .read(let snapshot, _) = snapshot { snapshot.remove() }
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
