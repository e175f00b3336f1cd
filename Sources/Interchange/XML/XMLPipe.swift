import Dispatch
import Synchronization

/// Runs of events on their way from the thread of libxml2 to the thread of the handler.
///
/// A few runs go around, so that neither thread is far ahead and memory does not grow.
final class XMLPipe: Sendable {
  private static let runCount = 4

  private struct State {
    var full: [XMLEvents] = []
    var free: [XMLEvents] = []
    var hasEnded = false
    var isCancelled = false
    var error: ReadingError?
  }

  private let state: Mutex<State>
  private let filled = DispatchSemaphore(value: 0)
  private let freed = DispatchSemaphore(value: 0)

  /// `nil` when memory has run out.
  init?() {
    let free = (0..<Self.runCount).compactMap { _ in XMLEvents() }
    if free.isEmpty { return nil }
    state = Mutex(State(free: free))
    for _ in free { freed.signal() }
  }

  /// - Precondition: Both threads are done.
  deinit { state.withLock { state in for run in state.full + state.free { run.free() } } }

  /// An empty run to fill; waits for one.
  func emptyRun() -> XMLEvents? {
    freed.wait()
    return state.withLock { $0.free.popLast() }
  }

  /// Hands on a run.
  ///
  /// - Returns: Whether the handler wants more.
  func send(_ run: XMLEvents) -> Bool {
    defer { filled.signal() }
    return state.withLock {
      $0.full.append(run)
      return !$0.isCancelled
    }
  }

  /// Says that no run comes any more, and what went wrong.
  func end(_ error: ReadingError?) {
    state.withLock {
      $0.hasEnded = true
      $0.error = error
    }
    filled.signal()
  }

  /// The next run, or `nil` at the end; waits for it.
  func nextRun() throws(ReadingError) -> XMLEvents? {
    filled.wait()
    let (run, error) = state.withLock { state in
      (state.full.isEmpty ? nil : state.full.removeFirst(), state.error)
    }
    if run == nil, let error { throw error }
    return run
  }

  /// Gives back a run that was read.
  func giveBack(_ run: XMLEvents) {
    var run = run
    run.removeAll()
    state.withLock { $0.free.append(run) }
    freed.signal()
  }

  /// Says that the handler wants no more, and waits until none comes.
  func cancel() {
    state.withLock { $0.isCancelled = true }
    while let run = try? nextRun() { giveBack(run) }
  }
}
