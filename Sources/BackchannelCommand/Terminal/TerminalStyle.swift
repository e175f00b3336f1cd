import EntityGraph
import Wording

/// Colors text where the terminal shows colors.
struct TerminalStyle: Sendable {
  enum Style: String, CaseIterable {
    case strong = "1"
    case faint = "2"
    case notable = "33"
    case linking = "36"
  }

  let isColored: Bool

  static let output = TerminalStyle(isColored: Terminal.output.hasColor)

  func callAsFunction(_ text: String, _ style: Style) -> String {
    let text = text.withControlsShown
    return isColored && !text.isEmpty
      ? "\(Self.mark)[\(style.rawValue)m\(text)\(Self.mark)[0m" : text
  }

  /// Stands for an escape until an answer is printed; drawn by each run, so that no text of a file
  /// can have it.
  private static let mark = String(
    String.UnicodeScalarView(
      (0..<4).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0x100000...0x10FFFD)) }))

  /// The lines of an answer as they are printed: a line each, and no escapes but those of colors.
  static func printed(_ lines: [String]) -> String {
    lines.map { escaped($0.withControlsShown) + "\n" }.joined()
  }

  /// The text with escapes where marks stand, of which each letter begins with the byte `F4`.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(0xF4) else { return text }
    return String(
      text.unicodeScalars.replacing(mark.unicodeScalars, with: "\u{1B}".unicodeScalars))
  }
}

extension String {
  /// The lines of a text that we wrote.
  var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text in lines of at most `width` columns, broken at spaces; one line at least.
  func wrapped(to width: Int) -> [String] {
    let lines = withControlsShown.split(separator: " ").lines(upTo: width)
    return lines.isEmpty ? [""] : lines
  }
}
