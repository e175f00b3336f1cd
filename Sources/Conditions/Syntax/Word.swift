/// A word of a condition, and where it stands.
package struct Word: Hashable, Sendable {
  package let text: String

  /// Its characters, counted from the start of the condition, quotes included.
  package let range: Range<Int>
  package let isQuoted: Bool

  package init(_ text: String, _ range: Range<Int>, isQuoted: Bool = false) {
    (self.text, self.range, self.isQuoted) = (text, range, isQuoted)
  }
}

/// A sign or a word, as a condition is cut into them.
enum Token: Hashable {
  case word(Word)

  /// A sign, such as `(`, `,` or `<=`, and where it stands.
  case sign(String, Range<Int>)

  var range: Range<Int> {
    switch self {
    case .word(let word): word.range
    case .sign(_, let range): range
    }
  }

  var text: String {
    switch self {
    case .word(let word): word.text
    case .sign(let sign, _): sign
    }
  }

  /// Whether it is this word, unquoted, in capitals or not.
  func isKeyword(_ keyword: String) -> Bool {
    guard case .word(let word) = self, !word.isQuoted else { return false }
    return word.text.lowercased() == keyword
  }
}
