import LibC
import Synchronization

/// Whether the host's own code runs, called by a library: what goes wrong in it is not the library's
/// fault.
enum HostCode {
  /// The thread in which it runs; 0 where it does not.
  private static let thread = Atomic<UInt>(0)

  /// Runs code of the host that a library called.
  static func run<Result>(_ body: () -> Result) -> Result {
    thread.store(threadNumber, ordering: .relaxed)
    defer { thread.store(0, ordering: .relaxed) }
    return body()
  }

  /// Whether it runs in this thread; a handler of signals may ask once it was asked before.
  static var isRunning: Bool { thread.load(ordering: .relaxed) == threadNumber }
}
