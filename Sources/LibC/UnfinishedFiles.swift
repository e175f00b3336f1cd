import Synchronization

/// The files that are not whole yet or not to stay, and their folders, removed when a signal ends
/// the process.
///
/// SIGINT, SIGTERM, SIGHUP and SIGQUIT remove them and then do what they do anyway; while a file is made, or
/// files take the places of their targets, a signal waits until that is done.
package enum UnfinishedFiles {
  private enum State {
    static let writing = 0
    static let uninterrupted = 1
    static let ending = 2
  }

  private static let capacity = 16
  private static let state = Atomic(State.writing)
  private static let waiting = Atomic<CInt>(0)
  private static let registration = Mutex(())

  /// Held by the one thread that is not to be interrupted.
  private static let turn = Mutex(())

  /// How long a path may be, with the zero at its end.
  private static let slotSize = Int(PATH_MAX)

  /// A path a slot, as a C string; empty where there is none.
  ///
  /// Nothing is ever freed, because a handler may be reading it.
  private nonisolated(unsafe) static let slots = unsafe makeSlots()

  private static func makeSlots() -> UnsafeMutablePointer<CChar> {
    let slots = UnsafeMutablePointer<CChar>.allocate(capacity: capacity * slotSize)
    unsafe slots.initialize(repeating: 0, count: capacity * slotSize)
    RunningGroups.prepare()
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { handle(number) }
    return unsafe slots
  }

  private static func slot(_ place: Int) -> UnsafeMutablePointer<CChar> {
    unsafe slots + place * slotSize
  }

  /// Takes down that the file or the empty folder at `path` is to go when a signal ends the process.
  package static func add(_ path: String) {
    registration.withLock { _ in
      for place in 0..<capacity where unsafe slot(place)[0] == 0 {
        return unsafe fill(slot(place), with: Array(path.utf8CString))
      }
    }
  }

  /// Writes the first byte last, as a handler takes a slot without it for empty.
  private static func fill(_ slot: UnsafeMutablePointer<CChar>, with path: [CChar]) {
    guard path.count <= slotSize else { return }
    for index in path.indices.dropFirst() { unsafe slot[index] = path[index] }
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    unsafe slot[0] = path[0]
  }

  /// Forgets a file that is in its place, or gone.
  package static func remove(_ path: String) {
    registration.withLock { _ in
      for place in 0..<capacity where unsafe strcmp(slot(place), path) == 0 {
        unsafe slot(place)[0] = 0
      }
    }
  }

  /// Does `body` without being stopped half way; a signal that came meanwhile takes effect then.
  package static func uninterrupted<Value: Sendable, Failure>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    prepare()  // else a signal before the first file is taken down would leave that file
    let result = turn.withLock { _ -> Result<Value, Failure> in
      guard exchange(State.writing, State.uninterrupted) else { while true { pause() } }
      defer { _ = exchange(State.uninterrupted, State.writing) }
      do throws(Failure) {
        return .success(try body())
      } catch {
        return .failure(error)
      }
    }
    let number = waiting.exchange(0, ordering: .sequentiallyConsistent)
    if number != 0 { raise(number) }
    return try result.get()
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
    removeAll()
    RunningGroups.endAll()
    signal(number, SIG_DFL)
    raise(number)
  }

  /// Handles signals from now on, and lets other handlers call ``removeAll()``.
  package static func prepare() { _ = unsafe slots }

  /// Removes all files and empty folders that were taken down.
  package static func removeAll() {
    for place in 0..<capacity where unsafe slot(place)[0] != 0 { unsafe unlink(slot(place)) }
    for place in 0..<capacity where unsafe slot(place)[0] != 0 { unsafe rmdir(slot(place)) }
  }
}
