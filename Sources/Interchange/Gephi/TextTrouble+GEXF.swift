extension TextTrouble {
  /// What happens to a text in an attribute, where blanks and carriage returns stay, and how to
  /// mend it; `nil` when Gephi takes it as it is.
  func attributeSentence(column: String, isLabel: Bool) -> String? {
    switch self {
    case .blanks, .carriageReturn: nil
    case .empty where isLabel: "it has no name, so that Gephi shows none; give it a name"
    case .infinity where isLabel, .null where isLabel: nil
    case .infinity, .null, .empty, .forbidden: sentence(column: isLabel ? "label" : column)
    }
  }
}
