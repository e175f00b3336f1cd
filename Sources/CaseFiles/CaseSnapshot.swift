package import EntityGraph
import LibC

/// The graph of a case as it was last derived, in a file beside the case.
///
/// It spares the next questions the reading of the case. Nothing is in it that the case has not: it
/// can be deleted at any time, and is not used once the case has changed.
package struct CaseSnapshot: Sendable {
  /// The fewest claims a case has for which it is worth it.
  package static let fewestClaims = 20_000

  package let path: String
  private let file: CaseState?
  private let identity: IdentityPolicy

  /// That of the case at `path` as it is now, in which entities are one by `identity`.
  package init(of path: String, _ identity: IdentityPolicy = .asserted) {
    let file = FileOnDisk(path)
    let ending = identity == .asserted ? "" : "-same-\(identity.rawValue)"
    self.path = "\(file.path)-snapshot\(ending)"
    self.file = CaseState(file)
    self.identity = identity
  }

  /// Opens the graph of the case; `nil` where there is none of the case as it is now, or somebody
  /// else can have written it.
  package func open() throws(DamagedArchive) -> GraphArchive? {
    guard let file else { return nil }
    let descriptor = unsafe LibC.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard file.trusts(descriptor) else { return nil }
    let archive = try GraphArchive(readingFrom: descriptor, origin: file.words)
    return archive?.graph.identities.policy == identity ? archive : nil
  }

  /// Writes the graph that the case had when this snapshot was taken.
  ///
  /// Nothing is written where the case has changed since, or where its folder cannot be written.
  package func write(_ graph: Graph) {
    guard let file, case let found = FileOnDisk(file.path), file == CaseState(found),
      let unfinished = UnfinishedSnapshot(
        path, in: found.folder, mode: file.mode, group: file.group)
    else { return }
    guard GraphArchive.write(graph, to: unfinished.descriptor, origin: file.words) == nil,
      file == CaseState(FileOnDisk(file.path))
    else { return }
    unfinished.finish()
  }

  /// Removes the file, as one that is damaged.
  ///
  /// - Returns: Whether it is gone.
  package func remove() -> Bool { unsafe unlink(path) == 0 || errno == ENOENT }
}

/// Which state of a case's file it is; there is none while SQLite keeps changes beside the file.
private struct CaseState: Equatable, Sendable {
  let path: String
  let words: [UInt64]
  let mode: mode_t
  let group: gid_t
  private let owner: uid_t

  init?(_ file: FileOnDisk) {
    var status = stat()
    guard !file.hasJournal, unsafe stat(file.path, &status) == 0, let header = file.prefix(100)
    else { return nil }
    path = file.path
    (mode, group, owner) = (status.st_mode & 0o666, status.st_gid, status.st_uid)
    let (changed, modified) = (status.changed, status.modified)
    let numbers = [
      Int(status.st_size), modified.tv_sec, modified.tv_nsec, changed.tv_sec, changed.tv_nsec,
    ]
    // the change counter, and the version of SQLite with the counter it was written under
    let counters = [24, 92, 96].map { place in
      header[place..<place + 4].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    let words =
      [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
      + numbers.map { UInt64(truncatingIfNeeded: $0) } + counters
    self.words =
      words + [UInt64](repeating: 0, count: GraphArchive.originSize - words.count)
  }

  /// Whether an open file was written by who asks, by the owner of the case or by root, and nobody
  /// else can write it who cannot write the case.
  func trusts(_ descriptor: CInt) -> Bool {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      [owner, geteuid(), 0].contains(status.st_uid)
    else { return false }
    let allowed = status.st_gid == group ? mode : mode & ~0o020
    return status.st_mode & 0o022 & ~allowed == 0
  }
}

extension stat {
  #if canImport(Darwin)
  fileprivate var changed: timespec { st_ctimespec }
  fileprivate var modified: timespec { st_mtimespec }
  #else
  fileprivate var changed: timespec { st_ctim }
  fileprivate var modified: timespec { st_mtim }
  #endif
}
