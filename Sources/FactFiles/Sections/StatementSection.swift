import EntityGraph

/// What a claim states, before ids are looked up.
enum StatementSection {
  case relation(subject: Word, relation: Word, object: Word)
  case property(subject: Word, property: Word, value: Word)
  case roles([(role: Word, fillers: [Word])])

  /// Reads the one statement of a claim; errors and `nil` where it has none, half a one, or two.
  init?(_ fields: Fields<ClaimSection.Key>) {
    guard let shape = Shape.allCases.first(where: { fields.has($0.key) }) else {
      Self.complainOfNone(fields)
      return nil
    }
    if let other = Shape.allCases.first(where: { $0.key != shape.key && fields.has($0.key) }) {
      fields.complain(.twoStatements(shape.key.rawValue, other.key.rawValue))
      return nil
    }
    for other in shape.excluded where fields.has(other) {
      fields.diagnostics.add(
        .notTogether(shape.key.rawValue, other.rawValue), at: fields[other]?.place ?? fields.place)
    }
    self.init(shape, fields)
  }

  private init?(_ shape: Shape, _ fields: Fields<ClaimSection.Key>) {
    switch shape {
    case .fact:
      guard let fact = fields.word(.fact), let words = Self.words(of: fact, fields) else {
        return nil
      }
      self = .relation(subject: words[0], relation: words[1], object: words[2])
    case .relation:
      let (subject, object) = (fields.requiredWord(.subject), fields.requiredWord(.object))
      guard let subject, let object, let relation = fields.word(.relation) else { return nil }
      self = .relation(subject: subject, relation: relation, object: object)
    case .property:
      let (subject, value) = (fields.requiredWord(.subject), fields.requiredWord(.value))
      guard let subject, let value, let property = fields.word(.property) else { return nil }
      self = .property(subject: subject, property: property, value: value)
    case .roles:
      fields.require(.event)
      self = .roles(
        fields.pairs(.roles).map { ($0.key, $0.value.words($0.key.value, fields.diagnostics)) })
    }
  }

  private static func words(of fact: Word, _ fields: Fields<ClaimSection.Key>) -> [Word]? {
    let words = fact.value.utf8.split(separator: 0x20).map {
      Word(value: String(Substring($0)), place: fact.place)
    }
    if words.count == 3 { return words }
    fields.diagnostics.add(.factWords(words.count), at: fact.place)
    return nil
  }

  /// A claim with `subject` alone lacks the rest of it; one with nothing lacks everything.
  private static func complainOfNone(_ fields: Fields<ClaimSection.Key>) {
    let isPart = fields.has(.object) || fields.has(.value)
    let missing = fields.has(.object) ? "relation" : "property"
    fields.complain(isPart ? .missingKey(missing, in: .claim) : .noStatement)
  }
}

extension StatementSection {
  /// The four ways to state something, each known by one key.
  private enum Shape: CaseIterable {
    case fact, relation, property, roles

    var key: ClaimSection.Key {
      switch self {
      case .fact: .fact
      case .relation: .relation
      case .property: .property
      case .roles: .roles
      }
    }

    /// The keys that say nothing beside this one.
    var excluded: [ClaimSection.Key] {
      switch self {
      case .fact: [.subject, .object, .value]
      case .relation: [.value]
      case .property: [.object, .channel, .with]
      case .roles: [.subject, .object, .value]
      }
    }
  }
}
