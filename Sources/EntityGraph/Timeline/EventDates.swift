/// When an event is said to have been: by a property `date`, by claims that name a role in it, or,
/// where neither tells, by what is tied to it.
struct EventDates {
  /// A time that claims state.
  struct Statement {
    let period: Period
    let claims: [Int32]
  }

  let statements: [Statement]

  /// Whether two dates, or two times of one role, cannot both be right.
  let isDisputed: Bool

  /// Whether nobody dates the event itself, but what is tied to it.
  let isImplied: Bool

  /// Whether a claim that dates it states a span of time.
  private let lasts: Bool

  /// - Parameters:
  ///   - event: The row of the event.
  ///   - claims: What is asserted of it and tied to it.
  ///   - derivation: What follows from the claims that count.
  init(_ event: Int32, _ claims: [Int32], _ derivation: Derivation) {
    let facts = derivation.facts
    let dated = claims.filter { facts[$0].period >= 0 }
    let roles = dated.filter { facts[$0].form == .role && facts[$0].subject == event }
    let dates = Self.dates(event, derivation)
    let direct = dates + Self.statements(roles, facts)
    isImplied = direct.isEmpty
    statements = isImplied ? Self.statements(dated, facts) : direct
    lasts = (isImplied ? dated : roles).contains { facts[$0].isMomentary == false }
    let stated = dates.map(\.period)
    isDisputed =
      Period.exclude(stated)
      || Dictionary(grouping: roles) { [facts[$0].predicate, facts[$0].object] }.values.contains {
        Period.exclude(PropertyPositions.once(stated + Self.periods($0, facts)))
      }
  }

  /// The times that it is shown at: each that some claims state and others exclude, or one.
  var periods: [Period] {
    let narrowest = Period.narrowest(PropertyPositions.once(statements.map(\.period)))
    guard !isDisputed, let first = narrowest.first else { return narrowest }
    return [narrowest.dropFirst().reduce(first) { $0.hull($1) }]
  }

  /// Whether it may all have been at one moment.
  var isMomentary: Bool { !lasts && (isDisputed || !Period.exclude(statements.map(\.period))) }

  /// The current values of the property `date` that somebody asserts.
  private static func dates(_ event: Int32, _ derivation: Derivation) -> [Statement] {
    let properties = derivation.properties
    let numbers = properties.numbers(of: Int(event)).filter { number in
      properties.claims(number).first.map { derivation.facts.isDate($0) } ?? false
    }
    return numbers.flatMap { properties[$0].positions }.compactMap { position in
      guard !position.asserting.isEmpty, case .date(let period) = position.value else { return nil }
      return Statement(period: period, claims: position.asserting)
    }
  }

  private static func statements(_ claims: [Int32], _ facts: Facts) -> [Statement] {
    let byPeriod = Dictionary(grouping: claims) { facts[$0].period }
    return byPeriod.sorted { $0.key < $1.key }.map { period, claims in
      Statement(period: facts.dictionaries.periods[period], claims: claims)
    }
  }

  private static func periods(_ claims: [Int32], _ facts: Facts) -> [Period] {
    Set(claims.map { facts[$0].period }).sorted().map { facts.dictionaries.periods[$0] }
  }
}

extension Facts {
  /// Whether a claim gives a property called `date`.
  fileprivate func isDate(_ claim: Int32) -> Bool {
    dictionaries.predicates.values[Int(self[claim].predicate)].name.rawValue == "date"
  }
}
