import LibC
import Synchronization

/// Standard output, which is standard error while the code of a library runs: what it prints is not
/// part of an answer.
enum DivertedOutput {
  private enum Kept {
    static let nothing: CInt = -1

    /// Standard output was closed.
    static let closed: CInt = -2
  }

  /// The descriptor of standard output while it is diverted.
  private static let kept = Atomic<CInt>(Kept.nothing)

  /// Runs code of a library.
  static func during<Result>(_ body: () -> Result) -> Result {
    begin()
    defer {
      fflush(nil)
      end()
    }
    return body()
  }

  /// Diverts what libraries print as they are unloaded at the end of the process.
  ///
  /// Whatever is to happen at the end and was registered later happens sooner.
  static func duringExit() { atexit { DivertedOutput.begin() } }

  private static func begin() {
    guard kept.load(ordering: .relaxed) == Kept.nothing else { return }
    fflush(nil)
    let copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    guard copy >= 0 || errno == EBADF else { return }
    kept.store(copy >= 0 ? copy : Kept.closed, ordering: .relaxed)
    if dup2(STDERR_FILENO, STDOUT_FILENO) < 0 { close(STDOUT_FILENO) }
  }

  /// Ends it; a handler of signals may do so once it was begun.
  static func end() {
    let copy = kept.exchange(Kept.nothing, ordering: .relaxed)
    if copy >= 0 {
      dup2(copy, STDOUT_FILENO)
      close(copy)
    } else if copy == Kept.closed {
      close(STDOUT_FILENO)
    }
  }
}
