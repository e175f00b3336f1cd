import LibC
import Synchronization

/// Begins anew, without the snapshot, where reading it ends the process.
///
/// What is damaged reads as zeros, at which much that is made of it stops the process, and a file that
/// is cut while it is mapped cannot be read at all. The handler of the signals that come of it does
/// only what is safe at any moment; it finds everything made before.
enum SnapshotFault {
  @unsafe private struct Plan {
    let program: UnsafeMutablePointer<CChar>
    let words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    let snapshot: UnsafeMutablePointer<CChar>
    let removed: UnsafeMutablePointer<CChar>
    let kept: UnsafeMutablePointer<CChar>
    let partial: UnsafeMutablePointer<CChar>

    /// The signals that were held back before.
    var mask: sigset_t
  }

  private static let isOwnProcess = Atomic(false)

  /// The path of the program, where the process may be started anew.
  static var restartedProgram: String? {
    isOwnProcess.load(ordering: .relaxed) && CommandLine.argc > 1 ? ProgramPath.own : nil
  }

  private static let isHandled = Atomic(false)
  private static let numbers = [SIGILL, SIGTRAP, SIGBUS, SIGSEGV, SIGABRT]

  /// Nothing is ever freed, because the handler may be reading it.
  private nonisolated(unsafe) static let plan = unsafe makePlan()

  private static func makePlan() -> UnsafeMutablePointer<Plan?> {
    let plan = UnsafeMutablePointer<Plan?>.allocate(capacity: 1)
    unsafe plan.initialize(to: nil)
    return unsafe plan
  }

  /// Notes that the process was started for what is being answered, and may be started anew.
  static func ownProcess() { isOwnProcess.store(true, ordering: .relaxed) }

  /// Has the process begin anew where reading a snapshot ends it.
  static func watch(_ snapshot: String) {
    guard isOwnProcess.load(ordering: .relaxed), CommandLine.argc > 1,
      unsafe access(snapshot, F_OK) == 0, let program = ProgramPath.own
    else { return }
    UnfinishedFiles.prepare()
    _ = (Output.hasBegun, isHandled.load(ordering: .relaxed))
    var mask = sigset_t()
    unsafe pthread_sigmask(SIG_SETMASK, nil, &mask)
    unsafe plan.pointee = unsafe Plan(
      program: strdup(program), words: words, snapshot: strdup(snapshot),
      removed: line(DamagedSnapshot(isRemoved: true).description),
      kept: line(DamagedSnapshot(isRemoved: false).description),
      partial: line("the snapshot beside the case is damaged, and the answer not whole; ask again"),
      mask: mask)
    _ = unsafe SignalStack()
    var action = signalAction { SnapshotFault.beginAnew($0) }
    for number in numbers { unsafe sigaction(number, &action, nil) }
  }

  /// Leaves the signals to what they do anyway.
  static func unwatch() {
    guard isOwnProcess.load(ordering: .relaxed) else { return }
    for number in numbers { signal(number, SIG_DFL) }
  }

  private static func beginAnew(_: CInt) {
    // another thread that fails meanwhile waits for the end of all
    while isHandled.exchange(true, ordering: .relaxed) { pause() }
    guard var plan = unsafe plan.pointee else { _exit(2) }
    UnfinishedFiles.removeAll()
    let isRemoved = unsafe unlink(plan.snapshot) == 0
    let isPartial = Output.hasBegun
    let line = unsafe isPartial ? plan.partial : isRemoved ? plan.removed : plan.kept
    _ = unsafe write(STDERR_FILENO, line, strlen(line))
    if !isPartial {
      unsafe sigprocmask(SIG_SETMASK, &plan.mask, nil)
      unsafe execv(plan.program, plan.words)
    }
    _exit(2)
  }

  /// The words of the process, with the option that does without a snapshot behind the verb.
  private static var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    let count = Int(CommandLine.argc)
    let own = unsafe CommandLine.unsafeArgv
    let words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: count + 2)
    unsafe words.initialize(repeating: nil, count: count + 2)
    for place in 0..<count { unsafe words[place < 2 ? place : place + 1] = own[place] }
    unsafe words[2] = strdup("--no-snapshot")
    return unsafe words
  }

  /// A sentence in the place of the line of progress.
  private static func line(_ sentence: String) -> UnsafeMutablePointer<CChar> {
    let erasure = Terminal.errors.isTerminal ? "\r\u{1B}[K" : ""
    return unsafe strdup(erasure + TerminalStyle.printed(["backchannel: \(sentence)"]))
  }
}
