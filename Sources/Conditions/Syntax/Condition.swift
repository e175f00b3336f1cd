/// What rows have to meet, such as `kind = person and not rating < C3`.
///
/// ```
/// condition   = conjunction { "or" conjunction }
/// conjunction = negation { "and" negation }
/// negation    = "not" negation | "(" condition ")" | "has" column | comparison
/// comparison  = column                                                   (yes or no)
///             | column ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) value
///             | column ( "before" | "after" | "during" | "overlaps" ) value
///             | column [ "not" ] ( "has" | "matches" ) value
///             | column [ "not" ] "in" "(" value { "," value } ")"
/// ```
///
/// Columns and values are words, in quotes if they contain spaces or operators. Keywords may be in
/// capitals.
package struct Condition: Hashable, Sendable {
  package indirect enum Node: Hashable, Sendable {
    case any([Node])
    case all([Node])
    case not(Node)

    /// That a column has a value.
    case known(Word)

    /// That a column says yes.
    case flag(Word)
    case comparison(Comparison)
  }

  /// The condition as it was written.
  package let text: String
  package let root: Node

  /// - Throws: ``ConditionError``, with the place of the first word that does not fit.
  package init(_ text: String) throws(ConditionError) {
    self.text = text
    var parser = ConditionParser(text, try Tokenizer.tokens(of: text))
    root = try parser.condition()
  }

  /// The names of the columns that it speaks of, each once, in the order of the text.
  package var columnNames: [Word] {
    var (names, known): ([Word], Set<String>) = ([], [])
    root.forEachColumn { if known.insert($0.text).inserted { names.append($0) } }
    return names
  }
}

extension Tokenizer {
  static func tokens(of text: String) throws(ConditionError) -> [Token] {
    var tokenizer = Tokenizer(text)
    return try tokenizer.tokens()
  }
}

extension Condition.Node {
  fileprivate func forEachColumn(_ body: (Word) -> Void) {
    switch self {
    case .any(let parts), .all(let parts): for part in parts { part.forEachColumn(body) }
    case .not(let part): part.forEachColumn(body)
    case .known(let column), .flag(let column): body(column)
    case .comparison(let comparison): body(comparison.column)
    }
  }
}
