/// Reads words and signs as a condition, by recursive descent.
struct ConditionParser {
  private let text: String
  private let tokens: [Token]
  private var place = 0
  private var depth = 0

  /// How deep parentheses and negations may stand in each other.
  private static let mostDeep = 100

  private static let keywords: Set<String> = ["and", "or", "not", "in", "has", "matches"]

  init(_ text: String, _ tokens: [Token]) { (self.text, self.tokens) = (text, tokens) }

  /// The whole condition.
  mutating func condition() throws(ConditionError) -> Condition.Node {
    guard !tokens.isEmpty else { throw ConditionError(.empty, in: text, at: 0..<0) }
    let node = try disjunction()
    guard let token = current else { return node }
    throw error(
      token.text == ")" ? .surplusParenthesis : .expectedConnective(token.text), at: token.range)
  }

  private var current: Token? { place < tokens.count ? tokens[place] : nil }

  private mutating func disjunction() throws(ConditionError) -> Condition.Node {
    var parts = [try conjunction()]
    while skip("or") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(ConditionError) -> Condition.Node {
    var parts = [try negation()]
    while skip("and") { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(ConditionError) -> Condition.Node {
    guard let token = current else { throw error(.missingCondition, at: end) }
    depth += 1
    defer { depth -= 1 }
    if depth > Self.mostDeep { throw error(.tooDeep, at: token.range) }
    if skip("not") { return .not(try negation()) }
    if skip("has") { return .known(try column()) }
    guard skip(sign: "(") else { return try comparison() }
    let inner = try disjunction()
    guard skip(sign: ")") else {
      if let token = current { throw error(.expectedConnective(token.text), at: token.range) }
      throw error(.unclosedParenthesis, at: token.range)
    }
    return inner
  }

  private mutating func comparison() throws(ConditionError) -> Condition.Node {
    let column = try column()
    guard let token = current, token.text != ")", token.text != ",",
      !token.isKeyword("and"), !token.isKeyword("or")
    else { return .flag(column) }
    let isNegated = skip("not")
    let comparison = try comparisonOperator(after: column, isNegated: isNegated)
    let sign = Word(tokens[place - 1].text, tokens[place - 1].range)
    let values =
      comparison == .in ? try list(after: sign) : [try value(after: sign)]
    let node = Condition.Node.comparison(
      Comparison(column: column, comparison: comparison, sign: sign, values: values))
    return isNegated ? .not(node) : node
  }

  private mutating func column() throws(ConditionError) -> Word {
    guard let token = current else { throw error(.missingCondition, at: end) }
    guard case .word(let word) = token, word.isQuoted || !Self.isKeyword(word.text) else {
      throw error(.expectedColumn(token.text), at: token.range)
    }
    place += 1
    return word
  }

  private static func isKeyword(_ word: String) -> Bool { keywords.contains(word.lowercased()) }

  private mutating func comparisonOperator(
    after column: Word, isNegated: Bool
  ) throws(ConditionError) -> ComparisonOperator {
    guard let token = current else {
      throw error(.missingOperator(column.text), at: end)
    }
    let isWord = if case .word(let word) = token { !word.isQuoted } else { true }
    guard isWord, let found = ComparisonOperator(rawValue: token.text.lowercased()),
      !isNegated || [.in, .has, .matches].contains(found)
    else {
      throw error(.expectedOperator(token.text, column: column.text), at: token.range)
    }
    place += 1
    return found
  }

  private mutating func value(after sign: Word) throws(ConditionError) -> Word {
    guard let token = current else { throw error(.missingValue(after: sign.text), at: end) }
    guard case .word(let word) = token, word.isQuoted || !Self.isKeyword(word.text) else {
      throw error(.expectedValue(token.text, after: sign.text), at: token.range)
    }
    place += 1
    return word
  }

  private mutating func list(after sign: Word) throws(ConditionError) -> [Word] {
    guard let start = current else { throw error(.missingValue(after: sign.text), at: end) }
    guard skip(sign: "(") else { throw error(.expectedList(start.text), at: start.range) }
    var values = [try value(after: Word("(", start.range))]
    while skip(sign: ",") { values.append(try value(after: Word(",", tokens[place - 1].range))) }
    guard skip(sign: ")") else {
      if let token = current { throw error(.expectedComma(token.text), at: token.range) }
      throw error(.unclosedParenthesis, at: start.range)
    }
    return values
  }

  private mutating func skip(_ keyword: String) -> Bool {
    guard current?.isKeyword(keyword) == true else { return false }
    place += 1
    return true
  }

  private mutating func skip(sign: String) -> Bool {
    guard case .sign(sign, _) = current else { return false }
    place += 1
    return true
  }

  /// Behind the last word.
  private var end: Range<Int> {
    let last = tokens.last?.range.upperBound ?? 0
    return last..<last
  }

  private func error(_ problem: ConditionError.Problem, at range: Range<Int>) -> ConditionError {
    ConditionError(problem, in: text, at: range)
  }
}
