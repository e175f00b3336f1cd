/// Cuts a condition into words and signs.
///
/// A word runs to the next space, comma, parenthesis or sign of comparison. What stands between `"` and
/// `"`, or between `'` and `'`, is one word as it is; a quote within a word is part of it.
struct Tokenizer {
  private let text: String
  private let letters: [Character]
  private var place = 0

  init(_ text: String) { (self.text, letters) = (text, Array(text)) }

  /// - Throws: ``ConditionError`` for a quote that is not closed, or a sign that is none.
  mutating func tokens() throws(ConditionError) -> [Token] {
    var tokens: [Token] = []
    while let letter = current {
      if letter.isWhitespace {
        place += 1
      } else if Self.quotes.contains(letter) {
        tokens.append(.word(try quoted(closing: letter)))
      } else if Self.isSign(letter) {
        tokens.append(try sign())
      } else {
        tokens.append(.word(word()))
      }
    }
    return tokens
  }

  private static let quotes: Set<Character> = ["\"", "'"]
  private static let comparing: Set<Character> = ["=", "<", ">", "!", "~", "&", "|"]
  private static let signs: Set<String> = ["(", ")", ",", "=", "!=", "<", "<=", ">", ">="]

  /// What is written elsewhere for an operator of ours.
  private static let meant = [
    "==": "=", "<>": "!=", "=<": "<=", "=>": ">=", "&&": "and", "&": "and", "||": "or", "|": "or",
    "!": "not", "~": "matches", "=~": "matches",
  ]

  private static func isSign(_ letter: Character) -> Bool {
    comparing.contains(letter) || "(),".contains(letter)
  }

  private var current: Character? { place < letters.count ? letters[place] : nil }

  private mutating func quoted(closing quote: Character) throws(ConditionError) -> Word {
    let start = place
    place += 1
    while let letter = current, letter != quote { place += 1 }
    guard current != nil else {
      throw ConditionError(.unclosedQuote, in: text, at: start..<start + 1)
    }
    place += 1
    return Word(String(letters[start + 1..<place - 1]), start..<place, isQuoted: true)
  }

  private mutating func word() -> Word {
    let start = place
    while let letter = current, !letter.isWhitespace, !Self.isSign(letter) { place += 1 }
    return Word(String(letters[start..<place]), start..<place)
  }

  private mutating func sign() throws(ConditionError) -> Token {
    let start = place
    place += 1
    if Self.comparing.contains(letters[start]) {
      while let letter = current, Self.comparing.contains(letter) { place += 1 }
    }
    let sign = String(letters[start..<place])
    guard Self.signs.contains(sign) else {
      throw ConditionError(
        .unknownOperator(sign, meant: Self.meant[sign]), in: text, at: start..<place)
    }
    return .sign(sign, start..<place)
  }
}
