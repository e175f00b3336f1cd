extension Int {
  /// "1 leg", "2 legs".
  package func of(_ one: String, _ many: String? = nil) -> String {
    "\(self) \(self == 1 ? one : many ?? "\(one)s")"
  }
}

/// A verb that says one thing of one and another of several.
package enum CountedVerb {
  case are, have
}

extension Int {
  /// "is" or "has" where it is one, "are" or "have" elsewhere.
  package func verb(_ verb: CountedVerb) -> String {
    switch verb {
    case .are: self == 1 ? "is" : "are"
    case .have: self == 1 ? "has" : "have"
    }
  }
}

extension [String] {
  /// "a", "a and b", "a, b and c".
  package var listed: String { listed(before: "and") }

  /// "a", "a or b", "a, b or c".
  package var alternatives: String { listed(before: "or") }

  private func listed(before word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}

extension String {
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
