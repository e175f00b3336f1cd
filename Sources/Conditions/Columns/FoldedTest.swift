import EntityGraph

/// What a folded text is compared with: the same text, words that it has one after the other, or a
/// pattern.
struct FoldedTest: Sendable {
  private enum Wanted: Sendable {
    case text([UInt8])

    /// A run of whole words.
    case words([UInt8])
    case pattern(Glob)
  }

  private let wanted: Wanted

  /// - Throws: ``ConditionError/Problem`` for a text of which nothing is left to compare.
  init(
    _ comparison: ComparisonOperator, _ value: String, column: String
  ) throws(ConditionError.Problem) {
    let folded = Array(value.folded.utf8)
    switch comparison {
    case .matches: wanted = .pattern(Glob(folding: value))
    case .has:
      guard !folded.isEmpty else {
        throw .unfitValue(value, column: column, wanted: "words of letters or digits")
      }
      wanted = .words(folded)
    default: wanted = .text(folded)
    }
  }

  func holds(of text: String) -> Bool {
    var text = text
    return text.withUTF8 { unsafe holds(of: $0.span) }
  }

  func holds(of text: Span<UInt8>) -> Bool {
    switch wanted {
    case .text(let wanted): text.isEqual(to: wanted.span)
    case .words(let words): Self.has(text, words.span)
    case .pattern(let pattern): pattern.matches(text)
    }
  }

  private static func has(_ text: Span<UInt8>, _ words: Span<UInt8>) -> Bool {
    guard text.count >= words.count else { return false }
    for start in 0...(text.count - words.count) {
      let end = start + words.count
      let begins = start == 0 || text[start - 1] == UInt8(ascii: " ")
      let isWhole = begins && (end == text.count || text[end] == UInt8(ascii: " "))
      if isWhole, text.extracting(start..<end).isEqual(to: words) { return true }
    }
    return false
  }
}
