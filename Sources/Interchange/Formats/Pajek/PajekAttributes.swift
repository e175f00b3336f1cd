/// What stands behind the label of a vertex or the ends of an edge.
struct PajekAttributes {
  private static let shapes: Set = [
    "ellipse", "box", "diamond", "triangle", "cross", "empty", "house", "man", "woman",
  ]

  private(set) var pairs: [(name: String, value: String)] = []

  /// Whether a last name has no value.
  private(set) var hasLeftOver = false

  init(_ words: LineWords, from start: Int, ofVertex isVertex: Bool) {
    var word = start
    for name in isVertex ? ["x", "y", "z"] : ["weight"] {
      guard word < words.count, words.isNumber(word) else { break }
      pairs.append((name, words[word]))
      word += 1
    }
    if isVertex, word < words.count, Self.shapes.contains(words[word]) {
      pairs.append(("shape", words[word]))
      word += 1
    }
    while word < words.count {
      if words.first(of: word) == UInt8(ascii: "[") {
        pairs.append(("interval", interval(words, &word)))
      } else if word + 1 < words.count {
        pairs.append((Self.name(words.unquoted(word), isVertex), words.unquoted(word + 1)))
        word += 2
      } else {
        hasLeftOver = true
        word += 1
      }
    }
  }

  /// All words up to the closing bracket.
  private func interval(_ words: LineWords, _ word: inout Int) -> String {
    var parts: [String] = []
    while word < words.count {
      parts.append(words[word])
      word += 1
      if parts[parts.count - 1].hasSuffix("]") { break }
    }
    return parts.joined(separator: " ")
  }

  /// The name of an attribute; `l` is the label of an edge.
  private static func name(_ name: String, _ isVertex: Bool) -> String {
    !isVertex && name == "l" ? "label" : name
  }
}
