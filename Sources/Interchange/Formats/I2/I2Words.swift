import EntityGraph

/// What words in charts and tables of i2 mean.
enum I2Words {
  private static let suppositions: Set<String> = [
    "unconfirmed", "tentative", "suspected", "possible", "probable", "assumed", "alleged",
  ]

  /// What a strength makes of a link; `nil` for one that is not known.
  static func stance(_ strength: String) -> Claim.Stance? {
    let word = strength.lowercased()
    if word == "confirmed" || word == "default" { return .asserts }
    return suppositions.contains(word) ? .supposes : nil
  }

  /// Whether somebody is said to deny something.
  static func speakOfDenial(_ text: String?) -> Bool {
    let words = text?.lowercased().split { !$0.isLetter } ?? []
    return words.contains { ["deny", "denies", "denied", "denying", "denial"].contains($0) }
  }

  /// How many times, as in `3 calls`; `nil` for other words.
  static func count(_ label: String) -> Int? {
    let words = label.split(separator: " ")
    guard let number = words.first.flatMap({ Int($0) }), number > 0, words.count <= 2 else {
      return nil
    }
    let counted: Set<Substring> = [
      "call", "calls", "text", "texts", "message", "messages", "email", "emails", "sms", "time",
      "times", "contact", "contacts",
    ]
    return words.count == 1 || counted.contains(Substring(words[1].lowercased())) ? number : nil
  }

  /// The property that a column or an attribute is, and its value.
  ///
  /// The standard vocabulary decides what values of a name that it knows are.
  ///
  /// - Returns: `nil` where the value is not of the type.
  static func property(
    _ name: String, _ value: String, _ type: PropertyKind.ValueType, unit: String? = nil
  ) -> (PropertyKind, Value)? {
    let id = PropertyKind.ID(name.asI2Key)
    let kind =
      Vocabulary.standard.properties[id]
      ?? PropertyKind(id, type, isSingleValued: false, unit: unit)
    switch kind.type {
    case .text: return (kind, .text(value))
    case .number:
      guard let quantity = Quantity(value) ?? I2Amount(value).map({ Quantity($0.number) }) else {
        return nil
      }
      return (kind, .number(quantity))
    case .date:
      return PartialDate(timestamp: value.withoutMidnight).map { (kind, .date(Period($0))) }
    }
  }
}

extension String {
  /// A day alone where a time is midnight.
  fileprivate var withoutMidnight: String {
    contains("T00:00:00") ? String(prefix { $0 != "T" }) : self
  }
}
