import Synchronization

/// Groups of processes that are ended where a signal ends this process: what is typed at a terminal
/// does not reach them.
package enum RunningGroups {
  /// A group a slot; 0 where there is none.
  @unsafe private struct Slots {
    let start: UnsafeMutablePointer<Atomic<pid_t>>
    let count: Int

    init(count: Int) {
      unsafe start = .allocate(capacity: count)
      unsafe self.count = count
      for place in 0..<count { unsafe (start + place).initialize(to: Atomic(0)) }
    }
  }

  private static let firstCount = 16
  private static let registration = Mutex(())

  /// What a handler of signals walks; slots are never freed, because one may be reading them.
  private nonisolated(unsafe) static let slots = unsafe Atomic(made(count: firstCount))

  private static func made(count: Int) -> UnsafeMutablePointer<Slots> {
    let slots = UnsafeMutablePointer<Slots>.allocate(capacity: 1)
    unsafe slots.initialize(to: Slots(count: count))
    return unsafe slots
  }

  private static var current: Slots { unsafe slots.load(ordering: .acquiring).pointee }

  /// Has ``endAll()`` find everything made.
  static func prepare() { _ = unsafe current }

  /// Takes down a group that was started.
  package static func add(_ group: pid_t) {
    UnfinishedFiles.prepare()
    registration.withLock { _ in
      if !replace(0, by: group) {
        grow()
        _ = replace(0, by: group)
      }
    }
  }

  /// Forgets a group that has ended.
  package static func remove(_ group: pid_t) {
    registration.withLock { _ in _ = replace(group, by: 0) }
  }

  /// Ends all groups; a handler of signals may call it once ``UnfinishedFiles/prepare()`` was called.
  package static func endAll() {
    let slots = unsafe current
    for place in unsafe 0..<slots.count {
      let group = unsafe slots.start[place].load(ordering: .relaxed)
      if group != 0 { kill(-group, SIGKILL) }
    }
  }

  private static func replace(_ old: pid_t, by new: pid_t) -> Bool {
    let slots = unsafe current
    for place in unsafe 0..<slots.count
    where unsafe slots.start[place].load(ordering: .relaxed) == old {
      unsafe slots.start[place].store(new, ordering: .relaxed)
      return true
    }
    return false
  }

  /// Goes on with twice as many slots.
  private static func grow() {
    let (old, new) = unsafe (current, made(count: current.count * 2))
    for place in unsafe 0..<old.count {
      let group = unsafe old.start[place].load(ordering: .relaxed)
      unsafe new.pointee.start[place].store(group, ordering: .relaxed)
    }
    unsafe slots.store(new, ordering: .releasing)
  }
}
