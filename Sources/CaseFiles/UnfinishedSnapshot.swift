import LibC

/// A file that takes its place when it is whole, and leaves nothing behind where it never is.
final class UnfinishedSnapshot {
  let descriptor: CInt
  private let target: String

  /// Where it has a name before it is whole.
  private var path: String?

  /// Makes an empty file that has no name yet, where the system knows such; `nil` where the folder
  /// cannot be written.
  init?(_ target: String, in folder: String, mode: mode_t) {
    self.target = target
    #if os(Linux)
    let nameless = unsafe open(folder, O_WRONLY | Self.nameless | O_CLOEXEC, mode)
    #else
    let nameless: CInt = -1
    #endif
    if nameless >= 0 {
      descriptor = nameless
    } else {
      let path = "\(target).\(getpid())"
      descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      guard descriptor >= 0 else { return nil }
      self.path = path
    }
    fchmod(descriptor, mode)
  }

  deinit {
    close(descriptor)
    if let path { _ = unsafe unlink(path) }
  }

  /// Puts the file in its place.
  func finish() {
    let named = path ?? "\(target).\(getpid())"
    if path == nil {
      let here = unsafe linkat(
        AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, named, AT_SYMLINK_FOLLOW)
      guard here == 0 else { return }
    }
    path = unsafe rename(named, target) == 0 ? nil : named
  }

  #if os(Linux)
  /// `O_TMPFILE`, which Swift does not import.
  private static let nameless: CInt = 0o20_000_000 | O_DIRECTORY
  #endif
}
