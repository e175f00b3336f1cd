import LibC
import Synchronization

/// A program in a process group of its own, which is fed, listened to and ended.
package struct ChildProcess {
  let command: [String]
  private let deadline: Deadline
  private static let turn = Mutex(())

  /// - Parameters:
  ///   - command: The path of the program, and its words.
  ///   - timeLimit: How many seconds it may take from now on; as long as it wants where it is `nil`.
  package init(_ command: [String], timeLimit: Int?) {
    (self.command, deadline) = (command, Deadline(seconds: timeLimit))
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - input: What it gets on standard input.
  ///   - waiting: Is called some twenty times a second, whether the program says something or not.
  ///   - receive: Gets what it writes to standard output, as it comes.
  /// - Returns: How it ended.
  /// - Throws: ``AnswerFault`` where it does not start or takes too long, and what `waiting` and
  ///   `receive` throw; the whole group is then ended.
  func run(
    _ input: [ProgramPiece], whileWaiting waiting: () throws -> Void = {},
    _ receive: ([UInt8]) throws -> Void
  ) throws -> End {
    let (pipes, group) = try start()
    var errors = ErrorTail()
    do {
      try exchange(pipes, of: group, SentInput(input), &errors, waiting, receive)
      try waitForEnd(of: group)
    } catch {
      guard let status = try? Self.end(group) else { throw error }
      let end = End(status: status, tail: errors)
      throw (error as? AnswerFault).map(end.explaining) ?? error
    }
    return End(status: try Self.end(group), tail: errors)
  }

  /// Runs a program that reads nothing.
  ///
  /// - Parameters:
  ///   - waiting: Is called some twenty times a second.
  ///   - receive: Gets what it writes to standard output, as it comes.
  /// - Returns: How it ended.
  /// - Throws: ``AnswerFault``, and what `waiting` and `receive` throw.
  package func run(
    whileWaiting waiting: () throws -> Void, _ receive: ([UInt8]) throws -> Void
  ) throws -> End {
    try run([], whileWaiting: waiting, receive)
  }

  /// Starts the program, one at a time, so that none inherits the pipes of another; a signal that ends
  /// this process finds its group.
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
}

extension ChildProcess {
  /// How many milliseconds it is listened to at once while it answers, and after that.
  private static let (turnLength, pause): (CInt, CInt) = (50, 20)

  private func exchange(
    _ pipes: ProgramPipes, of group: pid_t, _ input: SentInput, _ errors: inout ErrorTail,
    _ waiting: () throws -> Void, _ receive: ([UInt8]) throws -> Void
  ) throws {
    var input = input
    if input.isSent { pipes.closeInput() }
    while pipes.isOpen {
      try waiting()
      let most = pipes.isAnswering ? Self.turnLength : Self.pause
      let left = try deadline.millisecondsLeft(atMost: most)
      let hasEnded = Self.hasEnded(group, WNOHANG)
      let ready = pipes.wait(milliseconds: hasEnded ? 0 : left)
      // a program that reads no more is no fault
      if ready.input, !input.send(to: pipes) || input.isSent { pipes.closeInput() }
      if ready.errors, let bytes = pipes.readErrors() { errors.append(bytes) }
      if ready.output, let bytes = pipes.readOutput() { try receive(bytes) }
      // another program that it leaves running may hold its ends of the pipes
      if hasEnded, !ready.output, !ready.errors { break }
    }
  }

  /// Waits for the end of a process that says no more, and keeps its number.
  private func waitForEnd(of group: pid_t) throws(AnswerFault) {
    while !Self.hasEnded(group, deadline.isSet ? WNOHANG : 0) {
      _ = try deadline.millisecondsLeft(atMost: 0)
      if deadline.isSet { usleep(2000) }
    }
  }

  /// Whether a process has ended, which keeps its number.
  private static func hasEnded(_ group: pid_t, _ options: CInt) -> Bool {
    var end = unsafe siginfo_t()
    let result = unsafe waitid(P_PID, id_t(group), &end, WEXITED | WNOWAIT | options)
    return result == 0 ? unsafe end.si_signo == SIGCHLD : errno != EINTR
  }
}
