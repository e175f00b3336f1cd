/// Makes relations of testimonies about one tie.
struct RelationDerivation {
  private(set) var relations: [DerivedRelation] = []

  /// Makes the relations, in the order in which they were first spoken of.
  ///
  /// Assertions make relations first, from the most specific to the least; denials, doubts,
  /// suppositions and what was taken back then speak of every relation they fit, or make their own.
  init(_ testimonies: [Testimony]) {
    let ordered = testimonies.sorted(by: Testimony.precedes)
    for testimony in ordered where testimony.stance == .asserts { assert(testimony) }
    for testimony in ordered where testimony.stance != .asserts { note(testimony) }
  }

  private mutating func assert(_ testimony: Testimony) {
    guard let home = home(of: testimony) else {
      relations.append(DerivedRelation(testimony))
      return
    }
    relations[home].absorb(testimony)
    if testimony.events.count > 1 { unite(by: testimony) }
  }

  /// Makes one relation of all that are tied to an event of `testimony`.
  private mutating func unite(by testimony: Testimony) {
    let tied = relations.indices.filter { relations[$0].sharesEvent(with: testimony) }
    let testimonies = tied.flatMap { relations[$0].testimonies }.sorted(by: Testimony.precedes)
    relations[tied[0]] = DerivedRelation(testimonies[0])
    for testimony in testimonies.dropFirst() { relations[tied[0]].absorb(testimony) }
    for other in tied.dropFirst().reversed() { relations.remove(at: other) }
  }

  /// The relation an assertion joins.
  ///
  /// One of the same event before all; a lasting one the first it fits. A momentary one that fits
  /// several dated relations belongs to none of them, but with others as vague as itself.
  private func home(of testimony: Testimony) -> Int? {
    if let same = relations.firstIndex(where: { $0.sharesEvent(with: testimony) }) { return same }
    let fitting = relations.indices.filter { relations[$0].fits(testimony) }
    guard testimony.validity.isMomentary, fitting.count > 1 else { return fitting.first }
    return fitting.first { relations[$0].validity.period == testimony.validity.period }
  }

  private mutating func note(_ testimony: Testimony) {
    let fitting = relations.indices.filter { relations[$0].fits(testimony) }
    for relation in fitting { relations[relation].note(testimony) }
    if fitting.isEmpty { relations.append(DerivedRelation(testimony)) }
  }
}

extension Facts {
  /// All relations that follow from the claims, in order of ties.
  func derivedRelations() -> [DerivedRelation] {
    let times = EventPeriods(self)
    let testimonies = explicitTestimonies(times) + Projections(self, times).testimonies()
    return Dictionary(grouping: testimonies, by: \.tie).sorted { $0.key < $1.key }
      .flatMap { RelationDerivation($0.value).relations }
  }
}
