import EntityGraph

/// What the words of a relationship, such as `shareholder of`, are in our vocabulary.
struct ICIJLink {
  enum Meaning {
    case relation(RelationKind.ID, Claim.Stance)

    /// That two are alike, which is no relation.
    case likeness(PropertyKind.ID)
  }

  let meaning: Meaning
  var attributes: [Attribute] = []

  /// The kind that has to be told to the vocabulary, as it lacks it.
  var newKind: RelationKind?

  /// Takes the words of the link, else those of the type of relationship.
  init(_ link: String, type: String) {
    let words = (link.isEmpty ? type : link).lowercased().replacing("_", with: " ")
    let type = type.lowercased().replacing("_", with: " ")
    if let meaning = Self.sameness(type) ?? Self.sameness(words) {
      self.meaning = meaning
      return
    }
    if let kind = Self.kind(words) {
      meaning = .relation(kind, .asserts)
      attributes = Self.plain.contains(words) ? [] : [Attribute("purpose", .text(words))]
      if words.contains("nominee") { attributes.insert(Attribute("nominee", .text("true")), at: 0) }
      return
    }
    let kind = RelationKind(
      RelationKind.ID(Self.slug(words)), words.hasSuffix(" of") ? "is \(words)" : words,
      .affiliation)
    meaning = .relation(kind.id, .asserts)
    newKind = Vocabulary.standard.relations[kind.id] == nil ? kind : nil
  }

  /// What is alike, the same, or taken to be the same.
  private static func sameness(_ words: String) -> Meaning? {
    if words.hasPrefix("probably same") { return .relation("same-as", .supposes) }
    if words.hasPrefix("similar") { return .likeness(PropertyKind.ID(slug(words))) }
    guard words.hasPrefix("same ") else { return nil }
    return words.contains("name") || words.contains("address")
      ? .likeness(PropertyKind.ID(slug(words))) : .relation("same-as", .asserts)
  }

  /// The words that a kind says whole.
  private static let plain: Set<String> = [
    "shareholder of", "director of", "beneficiary of", "secretary of", "trustee of", "settlor of",
    "protector of", "intermediary of", "registered address", "connected to",
    "nominee shareholder of",
  ]

  /// The kinds of links that have some words, the first that fits.
  private static let kinds: [(word: String, kind: RelationKind.ID)] = [
    ("nominee", "represents-as-agent"), ("trustee", "trustee-of"), ("settlor", "settlor-of"),
    ("protector", "protector-of"), ("benefici", "benefits-from"), ("shareholder", "owns"),
    ("owner", "owns"), ("secretary", "secretary-of"), ("vice president", "directs"),
    ("chairman", "heads"), ("president", "heads"), ("director", "directs"),
    ("power of attorney", "represents"), ("representative", "represents"),
    ("signatory", "represents"), ("intermediary", "represents-as-agent"),
    ("agent", "represents-as-agent"), ("address", "registered-at"), ("addr.", "registered-at"),
    ("registered office", "registered-at"), ("connected", "associated-with"),
  ]

  private static func kind(_ words: String) -> RelationKind.ID? {
    kinds.first { words.contains($0.word) }?.kind
  }

  private static func slug(_ words: String) -> String {
    words.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
