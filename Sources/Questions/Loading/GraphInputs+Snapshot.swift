import CaseFiles
import EntityGraph
import Interchange

extension GraphInputs {
  /// The snapshot of the one case that is asked; `nil` where anything else is, or it is asked
  /// otherwise than by itself.
  var snapshot: CaseSnapshot? {
    let isPlain = format == nil && limits.choices == TableChoices() && mappings.isEmpty
    guard usesSnapshot, isPlain, paths.count == 1, CaseFile.isCaseFile(paths[0]) else { return nil }
    return CaseSnapshot(of: paths[0], identity)
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
      archive.graph, notes: InputNote.all(of: archive.graph).map { $0.calling(inputs: names) },
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
