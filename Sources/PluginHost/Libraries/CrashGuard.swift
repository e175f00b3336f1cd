import LibC
import Synchronization

/// Ends the process with a sentence where a library crashes in it, takes too long or ends it.
///
/// One library runs at a time. The handler removes unfinished files, ends the programs that were started,
/// writes a line that was made before, and ends the process; it does nothing that is not safe at any
/// moment.
enum CrashGuard {
  private static let turn = Mutex(SignalHandlers())
  private static let isEnding = Atomic(false)

  /// The process in which a library runs, which must not end it; 0 where none runs.
  ///
  /// What a library forks may end as it likes.
  private static let watched = Atomic<pid_t>(0)

  /// Has calls of `exit` and `quick_exit` looked at.
  private static let watchesExits: Void = {
    atexit { CrashGuard.processEnds() }
    #if !canImport(Darwin)
    at_quick_exit { CrashGuard.processEnds() }
    #endif
  }()

  /// How the process goes on, where it can.
  private nonisolated(unsafe) static let plan = unsafe makePlan()

  private static func makePlan() -> UnsafeMutablePointer<CrashSuccessor.Plan?> {
    let plan = UnsafeMutablePointer<CrashSuccessor.Plan?>.allocate(capacity: 1)
    unsafe plan.initialize(to: nil)
    return unsafe plan
  }

  /// Calls a function of a library.
  ///
  /// - Parameters:
  ///   - call: What runs, and how it is watched over.
  ///   - body: Calls the function.
  /// - Returns: What the function returns.
  static func watching<Result: Sendable>(_ call: ForeignCall, _ body: () -> Result) -> Result {
    turn.withLock { handlers in
      prepare(for: call)
      var stack = unsafe SignalStack()
      handlers.enterLibrary { CrashGuard.crashes(by: $0) }
      var mask = unblock()
      setAlarmTimer(seconds: call.supervision.timeLimit ?? 0)
      watched.store(getpid(), ordering: .relaxed)
      defer {
        watched.store(0, ordering: .relaxed)
        setAlarmTimer(seconds: 0)
        unsafe pthread_sigmask(SIG_SETMASK, &mask, nil)
        handlers.leaveLibrary()
        unsafe stack.remove()
      }
      return body()
    }
  }

  /// Has a handler find everything made.
  private static func prepare(for call: ForeignCall) {
    UnfinishedFiles.prepare()
    _ = (isEnding.load(ordering: .relaxed), HostCode.isRunning, watchesExits)
    CrashLines.prepare(for: call)
    unsafe plan.pointee = unsafe call.supervision.successor?.plan(without: call.omission)
  }

  /// Ends the process with a sentence if it is a library that ends it.
  static func processEnds() {
    if watched.load(ordering: .relaxed) == getpid() { end(by: CrashLines.exit) }
  }

  /// Handles a signal.
  private static func crashes(by number: CInt) {
    if watched.load(ordering: .relaxed) == getpid() { end(by: number) }
    signal(number, SIG_DFL)
    raise(number)
  }

  private static func end(by number: CInt) -> Never {
    // another thread that crashes meanwhile waits for the end of all
    while isEnding.exchange(true, ordering: .relaxed) { pause() }
    watched.store(0, ordering: .relaxed)
    UnfinishedFiles.removeAll()
    RunningGroups.endAll()
    CrashLines.write(number)
    if var plan = unsafe plan.pointee {
      DivertedOutput.end()
      ProcessState.restore()
      alarm(0)  // else the time limit would run on
      unsafe sigprocmask(SIG_SETMASK, &plan.mask, nil)
      unsafe execve(plan.program, plan.words, plan.environment)
    }
    _exit(2)
  }

  /// Lets the signals through, which whoever started the process may have held back.
  ///
  /// - Returns: What was held back before.
  private static func unblock() -> sigset_t {
    var (numbers, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&numbers)
    for number in SignalHandlers.crashes.map(\.number) + [SIGALRM] {
      unsafe sigaddset(&numbers, number)
    }
    unsafe pthread_sigmask(SIG_UNBLOCK, &numbers, &before)
    return before
  }
}
