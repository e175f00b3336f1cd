import EntityGraph

extension CallFacts {
  /// Adds whom a number names.
  mutating func entity(_ number: DialledNumber, _ row: CallRow, _ part: String) -> Entity.ID {
    let entity =
      switch number {
      case .international(let digits):
        Entity(
          id: Entity.ID("tel:+\(digits)"), kind: "phone-number", name: "+\(digits)",
          externalIDs: ["tel:+\(digits)"])
      case .national(let digits):
        Entity(id: Entity.ID("\(document)/\(digits)"), kind: "phone-number", name: digits)
      case .service(let digits): service(digits)
      case .named(let name):
        Entity(id: Entity.ID("\(document)/\(name)"), kind: "account", name: name)
      case .withheld:
        Entity(
          id: Entity.ID("\(document)/line \(row.line)/\(part)"), kind: "phone-number",
          name: "a withheld number", isUnnamed: true)
      }
    if case .national = number {
      facts.notes.note(
        "nothing tells the country of a number that is written without it; it is one of this file alone",
        line: row.line)
    }
    facts.add(entity, line: row.line)
    return entity.id
  }

  /// A short number, which is one of its country, or else of the file.
  private func service(_ digits: String) -> Entity {
    let id = numbers.country.map { "tel:\(digits);phone-context=+\($0.digits)" }
    return Entity(
      id: Entity.ID(id ?? "\(document)/\(digits)"), kind: "phone-number",
      name: "\(digits) (service)")
  }

  /// Adds which device and card a number was used with at a moment, and where.
  mutating func addTraces(
    of number: DialledNumber, _ row: CallRow, _ origin: ClaimOrigin, _ date: PartialDate
  ) {
    guard row.imei != nil || row.imsi != nil || row.cell != nil || row.endCell != nil else {
      return
    }
    let user = entity(number, row, "own")
    for (scheme, text) in [("imei", row.imei), ("imsi", row.imsi)] {
      guard let text else { continue }
      let id = "\(scheme):\(text)"
      facts.add(
        Entity(
          id: Entity.ID(id), kind: "device", name: "\(scheme.uppercased()) \(text)",
          externalIDs: [id]), line: row.line)
      facts.add(
        origin.relation(
          user, "uses", Entity.ID(id), during: Period(date), isMomentary: true), line: row.line)
    }
    if let cell = row.cell { place(user, in: cell, origin, date, row.line) }
    if let cell = row.endCell, cell.id != row.cell?.id {
      place(user, in: cell, origin, end(row, date), row.line)
    }
  }

  private func end(_ row: CallRow, _ date: PartialDate) -> PartialDate {
    guard let duration = row.duration, date.earliest == date.latest else { return date }
    let ahead = PartialDate(String(date.text.prefix(19)))?.earliest ?? date.earliest
    let local = PartialDate(
      secondsSince1970: ahead + Int64(duration) - PartialDate.secondsBefore1970)
    return PartialDate(local.text + date.text.dropFirst(19)) ?? date
  }

  private mutating func place(
    _ user: Entity.ID, in cell: CallCell, _ origin: ClaimOrigin, _ date: PartialDate, _ line: Int
  ) {
    let network = preamble.publisher ?? document.rawValue
    let id = Entity.ID(cell.isGlobal ? "cell:\(cell.id)" : "cell:\(network)/\(cell.id)")
    facts.add(Entity(id: id, kind: "cell", name: "cell \(cell.id)"), line: line)
    facts.add(
      origin.relation(user, "located-in", id, during: Period(date), isMomentary: true), line: line)
    if let address = cell.address {
      facts.define(.several("address"))
      facts.add(origin.property("address", of: id, .text(address)), line: line)
    }
    let degrees = [("longitude", cell.longitude), ("latitude", cell.latitude)]
    for (name, number) in degrees {
      guard let number else { continue }
      let kind = PropertyKind(PropertyKind.ID(name), .number, isSingleValued: false)
      facts.define(kind)
      facts.add(origin.property(kind.id, of: id, .number(Quantity(number))), line: line)
    }
  }
}
