import LibC
import Synchronization

/// Ends the process with a sentence where a library crashes in it, takes too long or calls `exit`.
///
/// The signals are handled only while the library runs, one library at a time. The handler removes
/// unfinished files, ends the programs that were started, writes a line that was made before, and ends
/// the process; it does nothing that is not safe at any moment.
enum CrashGuard {
  private static let turn = Mutex(())
  private static let isEnding = Atomic(false)
  private static let crashes: [(number: CInt, name: String)] = [
    (SIGSEGV, "segmentation fault"), (SIGBUS, "bus error"), (SIGILL, "illegal instruction"),
    (SIGTRAP, "trap"), (SIGFPE, "arithmetic error"), (SIGABRT, "abort"),
  ]
  private static let signalLimit = 65
  private static let stackSize = 1 << 16

  /// Whether a library runs, which must not end the process.
  private static let isWatching = Atomic(false)

  /// Has a call of `exit` looked at; true where the system promises to.
  private static let watchesExits =
    atexit {
      if CrashGuard.isWatching.load(ordering: .relaxed) { CrashGuard.end(by: CrashGuard.exitLine) }
    } == 0

  /// The number of no signal.
  private static let exitLine: CInt = 0

  /// The line for each signal, indexed by its number, and for a call of `exit`.
  private nonisolated(unsafe) static let lines = unsafe makeLines()

  private static func makeLines() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    let lines = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: signalLimit)
    unsafe lines.initialize(repeating: nil, count: signalLimit)
    return unsafe lines
  }

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
  ///   - what: What runs, such as `the plug-in 'census'`.
  ///   - supervision: How long it may take, what a line looks like, and what goes on.
  ///   - part: What whoever goes on leaves out.
  ///   - body: Calls the function.
  /// - Returns: What the function returns.
  static func watching<Result: Sendable>(
    _ what: String, _ supervision: Supervision, leavingOut part: CrashSuccessor.Part,
    _ body: () -> Result
  ) -> Result {
    turn.withLock { _ in
      prepare(what, supervision)
      unsafe plan.pointee = unsafe supervision.successor?.plan(without: part)
      let stack = unsafe exchangeStack()
      let actions = (crashes.map(\.number) + [SIGALRM]).map { ($0, handle($0)) }
      var mask = unblock()
      setTimer(seconds: supervision.timeLimit ?? 0)
      isWatching.store(watchesExits, ordering: .relaxed)
      defer {
        isWatching.store(false, ordering: .relaxed)
        setTimer(seconds: 0)
        unsafe pthread_sigmask(SIG_SETMASK, &mask, nil)
        for place in actions.indices {
          unsafe sigaction(actions[place].0, [actions[place].1], nil)
        }
        unsafe restore(stack)
      }
      return body()
    }
  }

  private static func prepare(_ what: String, _ supervision: Supervision) {
    UnfinishedFiles.prepare()
    _ = isEnding.load(ordering: .relaxed)
    for crash in crashes {
      set(
        crash.number, supervision.line("\(what) crashed (\(crash.name)); report it to its author"))
    }
    set(exitLine, supervision.line("\(what) ended the whole process; report it to its author"))
    guard let limit = supervision.timeLimit else { return }
    set(SIGALRM, supervision.line("\(what) took longer than the time limit of \(limit) s"))
  }

  private static func set(_ number: CInt, _ line: String) {
    unsafe free(lines[Int(number)])
    unsafe lines[Int(number)] = strdup(line)
  }

  private static func end(by number: CInt) {
    // another thread that crashes meanwhile waits for the end of all
    while isEnding.exchange(true, ordering: .relaxed) { pause() }
    UnfinishedFiles.removeAll()
    RunningGroups.endAll()
    if let line = unsafe lines[Int(number)] {
      _ = unsafe write(STDERR_FILENO, line, strlen(line))
    }
    if var plan = unsafe plan.pointee {
      alarm(0)  // else the time limit would run on
      unsafe sigprocmask(SIG_SETMASK, &plan.mask, nil)
      unsafe execve(plan.program, plan.words, plan.environment)
    }
    _exit(2)
  }

  /// Handles a signal while all others are held back, on a stack that is there where the thread has
  /// used up its own.
  ///
  /// - Returns: What was done before.
  private static func handle(_ number: CInt) -> sigaction {
    var (action, before) = (sigaction(), sigaction())
    let body: @convention(c) (CInt) -> Void = { CrashGuard.end(by: $0) }
    #if canImport(Darwin)
    unsafe action.__sigaction_u.__sa_handler = body
    #elseif canImport(Musl)
    unsafe action.__sa_handler.sa_handler = body
    #else
    unsafe action.__sigaction_handler.sa_handler = body
    #endif
    unsafe sigfillset(&action.sa_mask)
    action.sa_flags = CInt(SA_ONSTACK)
    unsafe sigaction(number, &action, &before)
    return before
  }

  /// Lets the signals through, which whoever started the process may have held back.
  ///
  /// - Returns: What was held back before.
  private static func unblock() -> sigset_t {
    var (numbers, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&numbers)
    for number in crashes.map(\.number) + [SIGALRM] { unsafe sigaddset(&numbers, number) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &numbers, &before)
    return before
  }

  /// Gives the thread a stack for handlers.
  ///
  /// - Returns: The one it had, and the new one.
  private static func exchangeStack() -> (before: stack_t, own: UnsafeMutableRawPointer?) {
    var (before, stack) = unsafe (stack_t(), stack_t())
    unsafe stack.ss_size = numericCast(stackSize)
    unsafe stack.ss_sp = malloc(stackSize)
    unsafe sigaltstack(&stack, &before)
    return unsafe (before, stack.ss_sp)
  }

  private static func restore(_ stack: (before: stack_t, own: UnsafeMutableRawPointer?)) {
    var before = unsafe stack.before
    unsafe sigaltstack(&before, nil)
    unsafe free(stack.own)
  }

  /// Has SIGALRM come after so many seconds; never for 0.
  private static func setTimer(seconds: Int) {
    var timer = itimerval()
    timer.it_value.tv_sec = seconds
    unsafe setitimer(CInt(bitPattern: ITIMER_REAL.rawValue), &timer, nil)
  }
}
