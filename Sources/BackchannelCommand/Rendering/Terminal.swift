#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What a stream leads to: how wide it is, and whether it shows colours.
struct Terminal: Sendable {
  let isTerminal: Bool
  let width: Int
  let hasColour: Bool

  static let output = Terminal(STDOUT_FILENO)
  static let errors = Terminal(STDERR_FILENO)

  init(_ descriptor: Int32) {
    isTerminal = isatty(descriptor) == 1
    width = Self.variable("COLUMNS").flatMap(Int.init) ?? Self.columns(of: descriptor) ?? 100
    hasColour =
      isTerminal && (Self.variable("NO_COLOR") ?? "").isEmpty && Self.variable("TERM") != "dumb"
  }

  /// An environment variable, or `nil`.
  static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}

/// Writes to a stream, and to nothing when it has been closed.
enum Output {
  static func write(_ text: String) { put(text, STDOUT_FILENO) }
  static func complain(_ text: String) { put(text, STDERR_FILENO) }

  private static func put(_ text: String, _ descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes {
        unsafe platformWrite(descriptor, $0.baseAddress, $0.count)
      }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}

private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
