import EntityGraph

extension MappedFacts {
  /// Adds a claim for each of the entities that its places have in a row.
  mutating func add(
    _ claim: MappedClaim, _ row: MappedRow, _ origin: ClaimOrigin, _ things: [[MappedThing]]
  ) {
    switch claim.statement {
    case .relation(let subject, let kind, let object):
      for first in things[subject] {
        for second in things[object] {
          guard let row = row.taking([first, second]) else { continue }
          addRelation(claim, first.id, kind, second.id, row, origin, things)
        }
      }
    case .property(let subject, let name, let value):
      for thing in things[subject] {
        guard let row = row.taking([thing]) else { continue }
        addProperty(claim, thing.id, name, value, row, origin, things)
      }
    case .roles(let event, let roles):
      for thing in things[event] {
        for (role, fillers) in roles {
          for filler in fillers.flatMap({ things[$0] }) {
            guard let row = row.taking([thing, filler]) else { continue }
            addRole(claim, role, of: thing.id, filler.id, row, origin, things)
          }
        }
      }
    }
  }

  private mutating func addRelation(
    _ mapped: MappedClaim, _ subject: Entity.ID, _ kind: Template, _ object: Entity.ID,
    _ row: MappedRow, _ origin: ClaimOrigin, _ things: [[MappedThing]]
  ) {
    guard let text = kind.text(row), let kind = words.relation(text, row.line, &facts) else {
      return facts.notes.note(
        "a row has no kind for a relation, which is left out", line: row.line)
    }
    guard subject != object else {
      return facts.notes.note(
        "an entity would be related to itself; the claim is left out", line: row.line)
    }
    let ends = words.vocabulary.ends(of: kind, subject, object)
    let origin = self.origin(origin, mapped, row, things)
    let (period, isMomentary) = time(mapped, row)
    var claim = origin.relation(
      ends.subject, kind, ends.object, during: period, isMomentary: isMomentary,
      through: mapped.channel.flatMap { things[$0].first?.id }, with: attributes(mapped, row))
    claim.events = events(mapped, things)
    facts.add(claim, line: row.line)
  }

  private mutating func addProperty(
    _ mapped: MappedClaim, _ subject: Entity.ID, _ name: Template, _ value: Template,
    _ row: MappedRow, _ origin: ClaimOrigin, _ things: [[MappedThing]]
  ) {
    guard let name = name.text(row) else { return }
    let origin = self.origin(origin, mapped, row, things)
    let (period, isMomentary) = time(mapped, row)
    let events = events(mapped, things)
    add(name, of: subject, value, row, origin) { claim in
      var claim = claim
      (claim.period, claim.isMomentary, claim.events) = (period, isMomentary, events)
      return claim
    }
  }

  private mutating func addRole(
    _ mapped: MappedClaim, _ role: EventType.Role, of event: Entity.ID, _ filler: Entity.ID,
    _ row: MappedRow, _ origin: ClaimOrigin, _ things: [[MappedThing]]
  ) {
    guard event != filler else { return }
    let origin = self.origin(origin, mapped, row, things)
    let (period, isMomentary) = time(mapped, row)
    var claim = origin.claim(.role(role, of: event, filler: filler), during: period)
    claim.isMomentary = isMomentary
    claim.channel = mapped.channel.flatMap { things[$0].first?.id }
    claim.with = attributes(mapped, row).sorted { $0.name < $1.name }
    facts.add(claim, line: row.line)
  }

  private func events(_ mapped: MappedClaim, _ things: [[MappedThing]]) -> [Entity.ID] {
    Array(Set(mapped.events.flatMap { things[$0].map(\.id) })).sorted()
  }

  /// What a row says of a claim besides its statement.
  private mutating func origin(
    _ origin: ClaimOrigin, _ mapped: MappedClaim, _ row: MappedRow, _ things: [[MappedThing]]
  ) -> ClaimOrigin {
    var origin = origin
    if let locator = mapped.locator?.text(row) { origin.locator = locator.asLocator }
    origin.claimants = mapped.claimants.flatMap { claimant in
      switch claimant {
      case .entity(let number): things[number].map { Source.ID($0.id.rawValue) }
      case .text(let template): template.texts(row).map { Source.ID($0) }
      }
    }
    origin.record = record(origin, mapped, row)
    origin.stance = stance(mapped, row)
    origin.credibility = credibility(mapped, row)
    origin.claimed = values.date(mapped.claimed?.text(row), "claimed", row.line, &facts.notes)
    origin.withdrawn = values.date(
      mapped.withdrawn?.text(row), "withdrawn", row.line, &facts.notes)
    origin.paraphrase = mapped.paraphrase?.text(row)
    origin.marking = mapped.marking?.text(row)
    return origin
  }

  /// Rows that do not say which record they are of are each one.
  private mutating func record(
    _ origin: ClaimOrigin, _ mapped: MappedClaim, _ row: MappedRow
  ) -> String? {
    guard let record = mapped.record else { return nil }
    guard let text = record.wholeText(row) else {
      facts.notes.note("a row does not name its record; its line is taken for it", line: row.line)
      return "\(origin.document), line \(row.place)"
    }
    return "\(origin.document), \(text)"
  }

  private mutating func stance(_ mapped: MappedClaim, _ row: MappedRow) -> Claim.Stance {
    guard let text = mapped.stance?.text(row) else { return .asserts }
    if let stance = Claim.Stance(rawValue: text.lowercased()) { return stance }
    facts.notes.note(
      "a stance that is none of asserts, supposes, doubts and denies is read as supposes",
      line: row.line)
    return .supposes
  }

  /// The digit of a rating such as `B2`, or alone.
  private mutating func credibility(_ mapped: MappedClaim, _ row: MappedRow) -> Credibility? {
    guard let text = mapped.credibility?.text(row) else { return nil }
    let digit = text.utf8.count <= 2 ? text.last?.wholeNumberValue : nil
    if let credibility = digit.flatMap(Credibility.init(rawValue:)) { return credibility }
    facts.notes.note("a credibility that is none of 1 to 6 is left out", line: row.line)
    return nil
  }

  private mutating func time(
    _ mapped: MappedClaim, _ row: MappedRow
  ) -> (period: Period?, isMomentary: Bool?) {
    if let moment = values.period(mapped.when?.text(row), "when", row.line, &facts.notes) {
      return (moment, true)
    }
    let start = values.bound(mapped.from?.text(row), "from", row.line, &facts.notes)
    let end = values.bound(mapped.until?.text(row), "until", row.line, &facts.notes)
    guard start != nil || end != nil else { return (nil, nil) }
    let period = Period(from: start ?? .unknown, until: end ?? .unknown)
    guard period.earliest <= period.latest else {
      facts.notes.note("a time that ends before it begins is left out", line: row.line)
      return (nil, nil)
    }
    return (period, false)
  }

  private mutating func attributes(_ mapped: MappedClaim, _ row: MappedRow) -> [Attribute] {
    var attributes: [Attribute] = []
    for (name, template) in mapped.attributes {
      guard let text = template.text(row) else { continue }
      guard let kind = words.vocabulary.properties[name] else {
        attributes.append(Attribute(name, values.plain(text)))
        continue
      }
      if let value = values.value(text, kind, row.line, &facts.notes) {
        attributes.append(Attribute(name, value))
      }
    }
    return attributes
  }
}

extension MappedRow {
  /// The row with the values that entities take; `nil` where two take different ones.
  fileprivate func taking(_ things: [MappedThing]) -> MappedRow? {
    var (row, taken) = (self, [Int: String]())
    for (column, value) in things.flatMap(\.choice) {
      guard taken.updateValue(value, forKey: column) ?? value == value else { return nil }
      row.values[column] = [value]
    }
    return row
  }
}
