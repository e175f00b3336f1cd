/// The words of a line, split as a shell does: at spaces that are neither in quotes nor after a backslash.
///
/// A `#` at the start of a word begins a comment.
public struct LineWords: Hashable, Sendable {
  public private(set) var words: [String] = []

  /// - Throws: ``UnclosedQuote``.
  public init(_ line: String) throws(UnclosedQuote) {
    var rest = line[...]
    while let letter = rest.first, letter != "#" {
      if letter.isWhitespace {
        rest.removeFirst()
      } else {
        words.append(try Self.word(&rest))
      }
    }
  }

  /// Takes the first word, which begins at once.
  private static func word(_ rest: inout Substring) throws(UnclosedQuote) -> String {
    var word = ""
    while let letter = rest.first, !letter.isWhitespace {
      rest.removeFirst()
      switch letter {
      case "\\": if let escaped = rest.popFirst() { word.append(escaped) }
      case "'", "\"": word += try quoted(&rest, closing: letter)
      default: word.append(letter)
      }
    }
    return word
  }

  private static func quoted(
    _ rest: inout Substring, closing quote: Character
  ) throws(UnclosedQuote) -> String {
    var text = ""
    while let letter = rest.popFirst() {
      if letter == quote { return text }
      let isEscape = letter == "\\" && quote == "\"" && (rest.first == quote || rest.first == "\\")
      text.append(isEscape ? rest.removeFirst() : letter)
    }
    throw UnclosedQuote(quote: quote)
  }
}

/// A line whose last quote is not closed.
public struct UnclosedQuote: Error, Hashable, CustomStringConvertible {
  public let quote: Character

  public var description: String { "the line ends within quotes; close them with \(quote)" }
}
