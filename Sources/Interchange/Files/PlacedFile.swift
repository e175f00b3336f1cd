import LibC

/// A file that was moved to its place and can be taken back, because what stood there is kept
/// beside it.
struct PlacedFile {
  private let destination: String
  private let old: String
  private let hasOld: Bool

  /// Moves the file at `path` to `destination`; `nil` where the system refuses, for the reason in
  /// `errno`.
  init?(moving path: String, to destination: String) {
    self.destination = destination
    old = path + ".old"
    hasOld = unsafe link(destination, old) == 0
    guard unsafe rename(path, destination) == 0 else {
      let reason = errno
      if hasOld { unsafe unlink(old) }
      errno = reason
      return nil
    }
  }

  /// Lets go of what stood there before.
  func keep() { if hasOld { unsafe unlink(old) } }

  /// Puts what stood there before, or nothing, in the place again.
  func takeBack() {
    if hasOld { unsafe rename(old, destination) } else { unsafe unlink(destination) }
  }
}
