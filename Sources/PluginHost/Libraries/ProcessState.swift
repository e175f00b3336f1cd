import LibC
import Synchronization

/// What a library may change of the process without a crash, and that is set back after each call of
/// it: the working directory, the permissions that new files lack, and how numbers are rounded.
enum ProcessState {
  /// The working directory, opened; -1 where it cannot be.
  private static let folder = Atomic<CInt>(-1)
  private static let mask = Atomic(nothing)
  private static let nothing = UInt32.max

  /// Runs code of a library.
  static func kept<Result>(_ body: () -> Result) -> Result {
    var arithmetic = fenv_t()
    unsafe fegetenv(&arithmetic)
    keep()
    defer {
      restore()
      unsafe fesetenv(&arithmetic)
    }
    return body()
  }

  private static func keep() {
    let before = umask(0o077)
    umask(before)
    mask.store(UInt32(before), ordering: .relaxed)
    folder.store(unsafe open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC), ordering: .relaxed)
  }

  /// Sets back what was kept; a handler of signals may do so too.
  static func restore() {
    let (folder, mask) = (
      folder.exchange(-1, ordering: .relaxed), mask.exchange(nothing, ordering: .relaxed)
    )
    if mask != nothing { umask(mode_t(mask)) }
    guard folder >= 0 else { return }
    fchdir(folder)
    close(folder)
  }
}
