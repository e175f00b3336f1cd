import LibC

/// The three pipes between this process and a program.
final class ProgramPipes {
  private var polled: [pollfd]
  private let theirs: [CInt]

  /// `F_SETPIPE_SZ` of Linux, which Swift does not import.
  private static let setCapacity: CInt = 1031

  /// How many bytes the pipe to a program should take at once.
  ///
  /// The more, the less often the two wait for each other; what the system refuses stays as it is.
  private static let wantedCapacity: CInt = 1 << 20

  /// How often a program is started whose file somebody is still writing.
  private static let attempts = 50
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// - Throws: ``AnswerFault/notStarted(_:)``.
  init() throws(AnswerFault) {
    var ends: [(reading: CInt, writing: CInt)] = []
    for _ in 0..<3 {
      var pair: [CInt] = [-1, -1]
      guard unsafe pipe(&pair) == 0 else {
        let reason = unsafe String(cString: strerror(errno))
        for end in ends.flatMap({ [$0.reading, $0.writing] }) { LibC.close(end) }
        throw .notStarted(reason)
      }
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      ends.append((pair[0], pair[1]))
    }
    theirs = [ends[0].reading, ends[1].writing, ends[2].writing]
    polled = [
      pollfd(fd: ends[0].writing, events: CShort(POLLOUT), revents: 0),
      pollfd(fd: ends[1].reading, events: CShort(POLLIN), revents: 0),
      pollfd(fd: ends[2].reading, events: CShort(POLLIN), revents: 0),
    ]
    _ = fcntl(polled[0].fd, F_SETFL, O_NONBLOCK)
    #if os(Linux)
    _ = fcntl(polled[0].fd, Self.setCapacity, Self.wantedCapacity)
    #endif
  }

  deinit { for place in polled.indices { close(place) } }

  /// Starts a program at the other ends, in a group of its own.
  ///
  /// - Returns: The number of its process, which is that of the group.
  /// - Throws: ``AnswerFault/notStarted(_:)``.
  func spawn(_ command: [String]) throws(AnswerFault) -> pid_t {
    let start = ProgramStart()
    for (number, end) in theirs.enumerated() { start.connect(CInt(number), to: end) }
    start.separate(resetting: [SIGPIPE, SIGXFSZ, SIGCHLD])
    var (process, failure): (pid_t, CInt) = (0, ETXTBSY)
    for attempt in 0..<Self.attempts where failure == ETXTBSY {
      if attempt > 0 { usleep(10_000) }
      (process, failure) = start.start(command[0], command)
    }
    for end in theirs { LibC.close(end) }
    guard failure == 0 else { throw .notStarted(unsafe String(cString: strerror(failure))) }
    return process
  }

  /// Whether more of the answer may come.
  var isAnswering: Bool { polled[1].fd >= 0 }

  /// Whether the program may still say something.
  var isOpen: Bool { polled[1].fd >= 0 || polled[2].fd >= 0 }

  /// Waits until something can be sent or read.
  func wait(milliseconds: CInt) -> (input: Bool, output: Bool, errors: Bool) {
    var count: CInt
    repeat { count = unsafe poll(&polled, 3, milliseconds) } while count < 0 && errno == EINTR
    guard count > 0 else { return (false, false, false) }
    func isReady(_ place: Int) -> Bool { polled[place].fd >= 0 && polled[place].revents != 0 }
    return (isReady(0), isReady(1), isReady(2))
  }

  /// Writes what the pipe takes.
  ///
  /// - Returns: How many bytes; `nil` where the program reads no more.
  func write(_ bytes: UnsafeRawBufferPointer) -> Int? {
    guard unsafe !bytes.isEmpty else { return 0 }
    let written = BrokenPipe.suppressed {
      unsafe LibC.write(polled[0].fd, bytes.baseAddress, bytes.count)
    }
    if written < 0 { return errno == EAGAIN || errno == EINTR ? 0 : nil }
    return written
  }

  func closeInput() { close(0) }
  func readOutput() -> [UInt8]? { read(1) }
  func readErrors() -> [UInt8]? { read(2) }

  /// What has come; `nil` at the end.
  private func read(_ place: Int) -> [UInt8]? {
    let count = unsafe LibC.read(polled[place].fd, &buffer, buffer.count)
    if count > 0 { return Array(buffer[..<count]) }
    if count == 0 || errno != EINTR { close(place) }
    return nil
  }

  private func close(_ place: Int) {
    guard polled[place].fd >= 0 else { return }
    LibC.close(polled[place].fd)
    polled[place].fd = -1
  }
}
