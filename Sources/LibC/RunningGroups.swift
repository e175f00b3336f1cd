import Synchronization

/// Groups of processes that are ended where a signal ends this process: what is typed at a terminal
/// does not reach them.
package enum RunningGroups {
  private static let capacity = 16
  private static let registration = Mutex(())

  /// A group a slot; 0 where there is none.
  ///
  /// It is never freed, because a handler may be reading it.
  private nonisolated(unsafe) static let slots = unsafe makeSlots()

  private static func makeSlots() -> UnsafeMutablePointer<pid_t> {
    let slots = UnsafeMutablePointer<pid_t>.allocate(capacity: capacity)
    unsafe slots.initialize(repeating: 0, count: capacity)
    return unsafe slots
  }

  /// Has ``endAll()`` find everything made.
  static func prepare() { _ = unsafe slots }

  /// Takes down a group that was started.
  package static func add(_ group: pid_t) {
    UnfinishedFiles.prepare()
    replace(0, by: group)
  }

  /// Forgets a group that has ended.
  package static func remove(_ group: pid_t) { replace(group, by: 0) }

  /// Ends all groups; a handler of signals may call it once ``UnfinishedFiles/prepare()`` was called.
  package static func endAll() {
    for place in 0..<capacity where unsafe slots[place] != 0 { kill(unsafe -slots[place], SIGKILL) }
  }

  private static func replace(_ old: pid_t, by new: pid_t) {
    registration.withLock { _ in
      for place in 0..<capacity where unsafe slots[place] == old {
        unsafe slots[place] = new
        return
      }
    }
  }
}
