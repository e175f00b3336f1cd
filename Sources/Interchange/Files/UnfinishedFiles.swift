import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The files that are not whole yet or not to stay, and their folders, removed when a signal ends
/// the process.
///
/// SIGINT, SIGTERM and SIGHUP remove them and then do what they do anyway; while files take the
/// places of their targets, a signal waits until all of them have.
public enum UnfinishedFiles {
  private enum State {
    static let writing = 0
    static let placing = 1
    static let ending = 2
  }

  private static let capacity = 16
  private static let state = Atomic(State.writing)
  private static let waiting = Atomic<CInt>(0)
  private static let registration = Mutex(())

  /// Held by the one thread whose files take their places.
  private static let placement = Mutex(())

  /// C strings that are never freed, because a handler may be reading them.
  private nonisolated(unsafe) static let paths = unsafe makePaths()

  private static func makePaths() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    let paths = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
    unsafe paths.initialize(repeating: nil, count: capacity)
    for number in [SIGINT, SIGTERM, SIGHUP] { handle(number) }
    return unsafe paths
  }

  /// Takes down that the file or the empty folder at `path` is to go when a signal ends the process.
  public static func add(_ path: String) {
    registration.withLock { _ in
      for place in 0..<capacity where unsafe paths[place] == nil {
        return unsafe paths[place] = strdup(path)
      }
    }
  }

  /// Forgets a file that is in its place, or gone.
  public static func remove(_ path: String) {
    registration.withLock { _ in
      for place in 0..<capacity {
        if let known = unsafe paths[place], unsafe strcmp(known, path) == 0 {
          unsafe paths[place] = nil
        }
      }
    }
  }

  /// Does `body` without being stopped half way; a signal that came meanwhile takes effect then.
  static func placing(_ body: () throws(InterchangeError) -> Void) throws(InterchangeError) {
    let failure = placement.withLock { _ -> InterchangeError? in
      guard exchange(State.writing, State.placing) else { while true { pause() } }
      defer { _ = exchange(State.placing, State.writing) }
      do throws(InterchangeError) {
        try body()
        return nil
      } catch {
        return error
      }
    }
    let number = waiting.exchange(0, ordering: .sequentiallyConsistent)
    if number != 0 { raise(number) }
    if let failure { throw failure }
  }

  private static func exchange(_ expected: Int, _ desired: Int) -> Bool {
    state.compareExchange(
      expected: expected, desired: desired, ordering: .sequentiallyConsistent
    ).exchanged
  }

  /// Handles a signal, unless the process was told to ignore it, as under `nohup`.
  private static func handle(_ number: CInt) {
    let before = signal(number) { UnfinishedFiles.end(by: $0) }
    let ignored = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    if unsafe unsafeBitCast(before, to: Int.self) == ignored { signal(number, SIG_IGN) }
  }

  private static func end(by number: CInt) {
    guard exchange(State.writing, State.ending) else {
      return waiting.store(number, ordering: .sequentiallyConsistent)
    }
    for place in 0..<capacity {
      if let path = unsafe paths[place] { unsafe unlink(path) }
    }
    for place in 0..<capacity {
      if let path = unsafe paths[place] { unsafe rmdir(path) }
    }
    signal(number, SIG_DFL)
    raise(number)
  }
}
