/// Why a text is not a value, before it is known which option it was given to.
enum ArgumentMismatch: Error {
  case empty
  case emptyItem(String)
  case unfit(String, wanted: String)
  case unlisted(String, choices: [String])

  func problem(of name: String) -> UsageError.Problem {
    switch self {
    case .empty: .empty(name)
    case .emptyItem(let text): .emptyItem(text, of: name)
    case .unfit(let text, let wanted): .unfit(text, of: name, wanted: wanted)
    case .unlisted(let text, let choices): .unlisted(text, of: name, choices: choices)
    }
  }
}

extension ArgumentValue {
  static func read(_ text: String) throws(ArgumentMismatch) -> Self {
    if let value = Self(argument: text) { return value }
    if text.isEmpty { throw .empty }
    throw choices.isEmpty ? .unfit(text, wanted: wanted) : .unlisted(text, choices: choices)
  }

  static func readList(_ text: String) throws(ArgumentMismatch) -> [Self] {
    if text.isEmpty { throw .empty }
    var values: [Self] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let word = item.drop(while: \.isWhitespace)
      if word.isEmpty { throw .emptyItem(text) }
      values.append(try read(String(word)))
    }
    return values
  }
}

extension Limits {
  func read(_ text: String) throws(ArgumentMismatch) -> Bound {
    if text.isEmpty { throw .empty }
    guard let value = Bound(argument: text), contains(value) else {
      throw .unfit(text, wanted: "\(Bound.wanted) \(words)")
    }
    return value
  }
}
