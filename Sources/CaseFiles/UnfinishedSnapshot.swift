import LibC

/// A file that takes its place when it is whole, and leaves nothing behind where it never is.
final class UnfinishedSnapshot {
  let descriptor: CInt
  private let target: String

  /// Where it has a name before it is whole.
  private var path: String?

  /// Makes an empty file, of the group and for those whom the case is for; `nil` where the folder
  /// cannot be written.
  ///
  /// What others left unfinished is taken away. It has no name yet if it is to be nameless and the
  /// system knows such files.
  init?(
    _ target: String, in folder: String, mode: mode_t, group: gid_t, isNameless: Bool = true
  ) {
    Self.removeAbandoned(besides: target, in: folder)
    self.target = target
    #if os(Linux)
    let nameless =
      isNameless ? unsafe open(folder, O_WRONLY | Self.nameless | O_CLOEXEC, 0o600) : -1
    #else
    let nameless: CInt = -1
    #endif
    if nameless >= 0 {
      descriptor = nameless
    } else {
      let path = Self.neighbor(of: target)
      let made = UnfinishedFiles.uninterrupted {
        let made = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if made >= 0 { UnfinishedFiles.add(path) }
        return made
      }
      guard made >= 0 else { return nil }
      (descriptor, self.path) = (made, path)
    }
    let isOfGroup = fchown(descriptor, uid_t.max, group) == 0
    fchmod(descriptor, isOfGroup ? mode : mode & ~0o070)
  }

  deinit {
    close(descriptor)
    guard let path else { return }
    _ = unsafe unlink(path)
    UnfinishedFiles.remove(path)
  }

  /// Puts the file in its place.
  func finish() {
    let named = path ?? Self.neighbor(of: target)
    UnfinishedFiles.uninterrupted {
      guard path != nil || hasName(named) else { return }
      guard unsafe rename(named, target) == 0 else { return path = named }
      UnfinishedFiles.remove(named)
      path = nil
    }
  }

  /// Gives the file a name.
  private func hasName(_ path: String) -> Bool {
    unsafe linkat(
      AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
  }

  /// A name in the same folder that no file has, which tells the process.
  private static func neighbor(of target: String) -> String {
    "\(target).\(getpid())-\(UInt32.random(in: 0 ... .max))"
  }

  /// Removes what processes that are gone left beside `target`.
  private static func removeAbandoned(besides target: String, in folder: String) {
    let beginning = target.dropFirst(folder == "/" ? 1 : folder.utf8.count + 1) + "."
    for name in namesInFolder(folder) ?? [] where name.hasPrefix(beginning) {
      let parts = name.dropFirst(beginning.count).split(separator: "-")
      let numbers = parts.compactMap { UInt32($0) }
      guard numbers.count == parts.count, parts.count <= 2, let process = pid_t(parts[0]),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      _ = unsafe unlink("\(folder)/\(name)")
    }
  }

  #if os(Linux)
  /// `O_TMPFILE`, which Swift does not import.
  private static let nameless: CInt = 0o20_000_000 | O_DIRECTORY
  #endif
}
