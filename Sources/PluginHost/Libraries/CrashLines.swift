import LibC

/// The lines that tell of the end of a process, made before a handler of signals writes them.
enum CrashLines {
  /// The number of no signal: a library ended the process itself.
  static let exit: CInt = 0

  private static let signalLimit = 65

  /// A line for each signal, indexed by its number, and as many for a crash in the host's own code.
  private nonisolated(unsafe) static let lines = unsafe makeLines()

  private static func makeLines() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    let lines = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: 2 * signalLimit)
    unsafe lines.initialize(repeating: nil, count: 2 * signalLimit)
    return unsafe lines
  }

  /// Makes the lines for a call.
  static func prepare(for call: ForeignCall) {
    for (number, name) in SignalHandlers.crashes {
      set(number, call.line("crashed (\(name)); report it to its author"))
      set(number + CInt(signalLimit), call.hostLine("crashed (\(name))"))
    }
    set(exit, call.line("ended the whole process; report it to its author"))
    guard let limit = call.supervision.timeLimit else { return }
    set(SIGALRM, call.line("took longer than the time limit of \(limit) s"))
  }

  private static func set(_ place: CInt, _ line: String) {
    unsafe free(lines[Int(place)])
    unsafe lines[Int(place)] = strdup(line)
  }

  /// Writes the line for a signal to standard error.
  static func write(_ number: CInt) {
    let isHostsFault = HostCode.isRunning && (number == SIGILL || number == SIGTRAP)
    guard let line = unsafe lines[Int(number) + (isHostsFault ? signalLimit : 0)] else { return }
    _ = unsafe LibC.write(STDERR_FILENO, line, strlen(line))
  }
}
