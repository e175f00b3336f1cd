import LibC

/// What a stream leads to: how wide it is, and whether it shows colors.
struct Terminal: Sendable {
  let isTerminal: Bool
  let width: Int
  let hasColor: Bool

  static let output = Terminal(STDOUT_FILENO)
  static let errors = Terminal(STDERR_FILENO)

  init(_ descriptor: Int32) {
    isTerminal = isatty(descriptor) == 1
    width =
      Self.variable("COLUMNS").flatMap(Int.init).flatMap(Self.usable) ?? Self.columns(
        of: descriptor
      ).flatMap(Self.usable) ?? 100
    hasColor =
      isTerminal && (Self.variable("NO_COLOR") ?? "").isEmpty && Self.variable("TERM") != "dumb"
  }

  /// A width that something can be laid out in.
  private static func usable(_ width: Int) -> Int? { width > 0 ? min(max(width, 40), 1000) : nil }

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
