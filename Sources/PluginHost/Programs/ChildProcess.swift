import LibC
import Synchronization

/// A program in a process group of its own, which is fed, listened to and ended.
package struct ChildProcess {
  /// How it ended.
  package struct End {
    /// The status as `waitpid` has it.
    let status: CInt

    /// The end of what it wrote to standard error.
    package let errors: [UInt8]
  }

  let command: [String]

  /// How many seconds it may take.
  let timeLimit: Int?

  private let begun = ContinuousClock.now
  private static let turn = Mutex(())

  /// How many milliseconds pass between two looks for the end of a process.
  private static let pause: CInt = 20

  /// How many milliseconds it is listened to at once.
  private static let turnLength: CInt = 50

  /// How much of standard error is kept.
  private static let keptErrors = 4096

  package init(_ command: [String], timeLimit: Int?) {
    (self.command, self.timeLimit) = (command, timeLimit)
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - input: What it gets on standard input.
  ///   - waiting: Is called some twenty times a second, whether the program says something or not.
  ///   - take: Takes what it writes to standard output, as it comes.
  /// - Returns: How it ended.
  /// - Throws: ``AnswerFault`` where it does not start or takes too long, and what `waiting` and `take`
  ///   throw; the whole group is then ended.
  func run(
    _ input: [ProgramPiece], whileWaiting waiting: () throws -> Void = {},
    _ take: ([UInt8]) throws -> Void
  ) throws -> End {
    let (pipes, group) = try start()
    var errors: [UInt8] = []
    do {
      try exchange(pipes, of: group, input, &errors, waiting, take)
      try waitForEnd(of: group)
    } catch {
      guard let status = try? Self.end(group) else { throw error }
      let end = End(status: status, errors: errors)
      throw (error as? AnswerFault).map(end.explaining) ?? error
    }
    return End(status: try Self.end(group), errors: errors)
  }

  /// Runs a program that reads nothing.
  package func run(_ take: ([UInt8]) throws -> Void) throws -> End { try run([], take) }

  /// Ends what is left of the group, and only then gives up its number.
  ///
  /// - Returns: The status as `waitpid` has it.
  /// - Throws: ``AnswerFault/endUnknown(_:)``.
  private static func end(_ group: pid_t) throws(AnswerFault) -> CInt {
    var status: CInt = 0
    kill(-group, SIGKILL)
    RunningGroups.remove(group)
    while unsafe waitpid(group, &status, 0) < 0 {
      guard errno == EINTR else { throw .endUnknown(unsafe String(cString: strerror(errno))) }
    }
    return status
  }

  /// Starts the program, one at a time, so that none inherits the pipes of another.
  private func start() throws(AnswerFault) -> (pipes: ProgramPipes, group: pid_t) {
    try Self.turn.withLock { _ throws(AnswerFault) in
      signal(SIGCHLD, SIG_DFL)  // where it is ignored, the system forgets how programs end
      let pipes = try ProgramPipes()
      let group = try UnfinishedFiles.uninterrupted { () throws(AnswerFault) in
        let group = try pipes.spawn(command)
        RunningGroups.add(group)
        return group
      }
      return (pipes, group)
    }
  }

  private func exchange(
    _ pipes: ProgramPipes, of group: pid_t, _ input: [ProgramPiece], _ errors: inout [UInt8],
    _ waiting: () throws -> Void, _ take: ([UInt8]) throws -> Void
  ) throws {
    var sent = (piece: 0, offset: 0)
    if input.isEmpty { pipes.closeInput() }
    while pipes.isOpen {
      try waiting()
      let left = try millisecondsLeft(isAnswered: !pipes.isAnswering)
      let hasEnded = Self.hasEnded(group, WNOHANG)
      let turn = left < 0 ? Self.turnLength : min(left, Self.turnLength)
      let ready = pipes.wait(milliseconds: hasEnded ? 0 : turn)
      if ready.input { send(input, &sent, pipes) }
      if ready.errors, let bytes = pipes.readErrors() {
        errors = Array((errors + bytes).suffix(Self.keptErrors))
      }
      if ready.output, let bytes = pipes.readOutput() { try take(bytes) }
      // another program that it leaves running may hold its ends of the pipes
      if hasEnded, !ready.output, !ready.errors { break }
    }
  }

  /// Sends as much as the pipe takes; a program that reads no more is no fault.
  private func send(
    _ input: [ProgramPiece], _ sent: inout (piece: Int, offset: Int), _ pipes: ProgramPipes
  ) {
    let piece = input[sent.piece]
    let (length, written) = unsafe piece.withBytes { bytes in
      (bytes.count, unsafe pipes.write(UnsafeRawBufferPointer(rebasing: bytes[sent.offset...])))
    }
    guard let written else { return pipes.closeInput() }
    sent.offset += written
    if sent.offset == length { sent = (sent.piece + 1, 0) }
    if sent.piece == input.count { pipes.closeInput() }
  }

  /// How long it may still take; -1 for as long as it wants, not long where its end is looked for.
  private func millisecondsLeft(isAnswered: Bool = false) throws(AnswerFault) -> CInt {
    guard let timeLimit else { return isAnswered ? Self.pause : -1 }
    let left = begun.advanced(by: .seconds(timeLimit)) - .now
    guard left > .zero else { throw .timeLimit(timeLimit) }
    let milliseconds = CInt(
      clamping: left.components.seconds * 1000 + 1 + left.components.attoseconds
        / 1_000_000_000_000_000)
    return isAnswered ? min(Self.pause, milliseconds) : milliseconds
  }

  /// Waits for the end of a process that says no more, and keeps its number.
  private func waitForEnd(of group: pid_t) throws(AnswerFault) {
    while !Self.hasEnded(group, timeLimit == nil ? 0 : WNOHANG) {
      _ = try millisecondsLeft()
      if timeLimit != nil { usleep(2000) }
    }
  }

  /// Whether a process has ended, which keeps its number.
  private static func hasEnded(_ group: pid_t, _ options: CInt) -> Bool {
    var end = unsafe siginfo_t()
    let result = unsafe waitid(P_PID, id_t(group), &end, WEXITED | WNOWAIT | options)
    return result == 0 ? unsafe end.si_signo == SIGCHLD : errno != EINTR
  }
}
