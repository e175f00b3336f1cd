/// The start of a line as it can be shown in a sentence.
enum LineExcerpt {
  private static let length = 60

  static func start(of line: [UInt8]) -> String {
    // a character takes four bytes at most
    let text = String(decoding: line.prefix(4 * length + 4), as: UTF8.self)
    let shown = text.unicodeScalars.prefix(length).map(escaped).joined()
    return text.unicodeScalars.count > length ? "\(shown)..." : shown
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: String(scalar)
    }
  }
}
