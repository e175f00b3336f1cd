/// The end of what a program writes to standard error.
struct ErrorTail {
  private(set) var bytes: [UInt8] = []

  /// Whether there was more before.
  private(set) var isCut = false

  /// How much is kept.
  private static let mostBytes = 4096

  mutating func append(_ more: [UInt8]) {
    let all = bytes + more
    if all.count > Self.mostBytes { isCut = true }
    bytes = Array(all.suffix(Self.mostBytes))
  }
}

extension ErrorTail {
  /// How many lines are shown.
  private static let mostLines = 8

  /// The last lines, as a terminal can show them, and whether there were more.
  var lines: (shown: [String], isCut: Bool) {
    let all = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return (
      all.suffix(Self.mostLines).map { String($0.filter { !$0.isControl }) },
      isCut || all.count > Self.mostLines
    )
  }
}

extension Character {
  /// Whether a terminal would not show it but do something.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value }
  }
}
