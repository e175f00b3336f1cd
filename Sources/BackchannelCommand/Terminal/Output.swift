import LibC
import Questions
import Synchronization

/// Standard output and standard error.
enum Output {
  /// Writes to standard output; a reader that has gone, such as `head`, is no failure.
  ///
  /// - Throws: ``OutputError`` when the answer could not be written whole, ``DamagedSnapshot`` when
  ///   it is not to be trusted.
  static func write(_ text: String) throws {
    if ProcessLifetime.hasDamagedSnapshot { throw DamagedSnapshot(isRemoved: false) }
    ProgressLine.erase()
    begin()
    let failure = put(text, STDOUT_FILENO)
    guard failure == 0 || failure == EPIPE else {
      throw OutputError(reason: unsafe String(cString: strerror(failure)))
    }
  }

  /// Whether whoever read standard output, such as `head`, has gone.
  static var hasNoReader: Bool {
    var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    return unsafe poll(&output, 1, 0) > 0 && output.revents & CShort(POLLERR) != 0
  }

  private static let begun = Atomic(false)

  /// Whether something may stand on standard output already.
  static var hasBegun: Bool { begun.load(ordering: .relaxed) }

  /// Notes that something is about to be written to standard output.
  static func begin() { begun.store(true, ordering: .relaxed) }

  /// Writes to standard error, if that is possible, where the line of progress stood.
  static func complain(_ text: String) {
    ProgressLine.erase()
    tell(text)
  }

  /// Writes to standard error, if that is possible, behind the line of progress.
  static func tell(_ text: String) { _ = put(text, STDERR_FILENO) }

  /// Returns 0, or the system's number for what went wrong.
  private static func put(_ text: String, _ descriptor: Int32) -> Int32 {
    var bytes = Array(ProcessLifetime.names.asNamed(text).utf8)[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes {
        unsafe platformWrite(descriptor, $0.baseAddress, $0.count)
      }
      if written >= 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

/// A snapshot that says something else than was written to it.
struct DamagedSnapshot: Error, CustomStringConvertible {
  let isRemoved: Bool

  var description: String {
    isRemoved
      ? "the snapshot beside the case was damaged and has been removed; the case itself was read instead"
      : "the snapshot beside the case is damaged and cannot be removed; the case itself was read instead"
  }

  /// Says so on standard error, beside an answer that is whole.
  func tell() { Output.complain(TerminalStyle.printed(["backchannel: \(self)"])) }
}

/// An answer that did not reach standard output.
struct OutputError: Error, Hashable, CustomStringConvertible {
  let reason: String

  var description: String {
    "the answer could not be written whole: the system says '\(reason)'; free space, or write elsewhere"
  }
}

private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
