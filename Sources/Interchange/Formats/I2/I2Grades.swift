import EntityGraph

/// Letters and numbers of gradings, as their words or codes begin: `B - Mostly reliable`, `B2`.
enum I2Grades {
  /// What grades say that judge nothing, such as E and 4 of the scale of five.
  private static let unjudged = [
    "untested", "cannot be judged", "cannot be assessed", "unknown", "not known reliability",
  ]

  /// The letter of a source; `nil` where the words begin with none.
  static func reliability(_ words: String) -> Reliability? {
    guard let mark = mark(of: words) else { return nil }
    return isUnjudged(words) ? .unknown : Reliability(rawValue: mark.uppercased())
  }

  /// The number of what is said; `nil` where the words begin with none.
  static func credibility(_ words: String) -> Credibility? {
    guard let mark = mark(of: words), let number = Int(mark),
      let credibility = Credibility(rawValue: number)
    else { return nil }
    return isUnjudged(words) ? .unknown : credibility
  }

  /// The letter or digit that stands alone before the words.
  private static func mark(of words: String) -> String? {
    let first = words.prefix { $0.isLetter || $0.isNumber }
    return first.count == 1 ? String(first) : nil
  }

  private static func isUnjudged(_ words: String) -> Bool {
    let words = words.lowercased()
    return unjudged.contains { words.contains($0) }
  }
}
