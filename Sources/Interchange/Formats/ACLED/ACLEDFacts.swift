import EntityGraph

/// Makes events and their roles of rows.
struct ACLEDFacts {
  /// The columns that are read, or that others of them say again.
  static let columns: Set = [
    "data_id", "event_id_cnty", "event_id_no_cnty", "event_date", "year", "time_precision",
    "event_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2",
    "assoc_actor_2", "inter2", "interaction", "iso", "iso3", "country", "admin1", "location",
    "latitude", "longitude", "source", "notes", "fatalities", "timestamp",
  ]

  var facts = FactCollection()
  private let document: Document.ID

  init(_ file: InputFile) {
    document = Document.ID(file.documentName)
    facts.add(Document(id: document, title: file.documentName, publisher: "ACLED"))
    facts.define(ACLEDTypes.battle)
    facts.define(ACLEDTypes.fought)
    facts.define(.several("event-type"))
    facts.define(.several("coordinates"))
  }

  mutating func add(_ row: TableRecords) {
    guard let id = row["event_id_cnty"], let type = row["event_type"] else {
      return facts.notes.note("an event without an id or a type is left out", line: row.line)
    }
    let roles = ACLEDTypes.roles(ofType: type)
    if roles == nil {
      facts.notes.note("an event of a type that is not known has only its place", line: row.line)
    }
    let event = Entity.ID("acled:\(id)")
    facts.add(
      Entity(
        id: event, kind: "event", name: name(of: row, type), eventType: roles?.event,
        externalIDs: [event.rawValue]), line: row.line)
    let period = period(of: row)
    for origin in origins(row, id) { add(row, event, type, roles, origin, period) }
  }

  private func name(of row: TableRecords, _ type: String) -> String {
    let place = row["location"].map { " in \($0)" } ?? ""
    return "\(row["sub_event_type"] ?? type)\(place), \(row["event_date"] ?? "undated")"
  }

  /// One origin for each source that is named; the table's own where none is.
  private func origins(_ row: TableRecords, _ id: String) -> [ClaimOrigin] {
    var origin = ClaimOrigin(document, at: id)
    origin.claimed = row["timestamp"].flatMap { Int($0) }.flatMap { PartialDate(epoch: $0) }
    origin.paraphrase = row["notes"]
    let sources = (row["source"] ?? "").split(separator: ";").map { String($0).trimmingBlanks }
      .filter { !$0.isEmpty }.eachOnce
    guard !sources.isEmpty else { return [origin] }
    return sources.map { source in
      var own = origin
      own.claimants = [Source.ID(source)]
      return own
    }
  }

  private mutating func add(
    _ row: TableRecords, _ event: Entity.ID, _ type: String, _ roles: ACLEDTypes.Roles?,
    _ origin: ClaimOrigin, _ period: Period?
  ) {
    if let roles {
      for (side, role) in [(first, roles.first), (second, roles.second)] {
        for filler in actors(row, side) {
          facts.add(origin.role(role, of: event, filler, during: period), line: row.line)
        }
      }
    }
    add(place: row, event, roles, origin, period)
    add("event-type", of: event, .text(row["sub_event_type"] ?? type), origin, row)
    if let dead = row["fatalities"].flatMap({ Int($0) }) {
      add("dead", of: event, .number(Quantity(dead)), origin, row)
    }
  }

  private mutating func add(
    _ name: PropertyKind.ID, of entity: Entity.ID, _ value: Value, _ origin: ClaimOrigin,
    _ row: TableRecords
  ) {
    facts.add(origin.property(name, of: entity, value), line: row.line)
  }

  /// The columns of an actor, of those on its side and of what it is.
  private typealias Side = (actor: String, associates: String, kind: String)
  private let first: Side = ("actor1", "assoc_actor_1", "inter1")
  private let second: Side = ("actor2", "assoc_actor_2", "inter2")

  /// An actor and those on its side; what these are, only a row of their own tells.
  private mutating func actors(_ row: TableRecords, _ side: Side) -> [Entity.ID] {
    let leader = row[side.actor].map { actor($0, ACLEDTypes.kind(row[side.kind])) }
    if let leader { facts.add(leader, line: row.line) }
    let associates = (row[side.associates] ?? "").split(separator: ";")
      .map { String($0).trimmingBlanks }.filter { !$0.isEmpty && $0 != row[side.actor] }.eachOnce
      .map { actor($0, "group") }
    for associate in associates { facts.hint(at: associate) }
    return ([leader].compactMap(\.self) + associates).map(\.id)
  }

  private func actor(_ name: String, _ kind: EntityKind.ID) -> Entity {
    Entity(id: Entity.ID("acled-actor:\(name)"), kind: kind, name: name)
  }

  private mutating func add(
    place row: TableRecords, _ event: Entity.ID, _ roles: ACLEDTypes.Roles?, _ origin: ClaimOrigin,
    _ period: Period?
  ) {
    guard let location = row["location"] else { return }
    let parts = row.texts(["country", "admin1", "location"])
    let place = Entity.ID("acled-place:\(parts.joined(separator: "/"))")
    facts.add(Entity(id: place, kind: "place", name: location), line: row.line)
    let hasRole = roles != nil && roles?.event != "operation"
    facts.add(
      hasRole
        ? origin.role("place", of: event, place, during: period)
        : origin.relation(event, "located-in", place, during: period, isMomentary: true),
      line: row.line)
    if let latitude = row["latitude"], let longitude = row["longitude"] {
      add("coordinates", of: place, .text("\(latitude), \(longitude)"), origin, row)
    }
  }

  /// The day; about that day where only the week is known, and the month where only that is.
  private mutating func period(of row: TableRecords) -> Period? {
    guard let text = row["event_date"], case .date(let day) = DateSpelling(text, nil) else {
      facts.notes.note("a day that is none is left out", line: row.line)
      return nil
    }
    let spelled =
      switch row["time_precision"] {
      case "2": "\(day.text)~"
      case "3": String(day.text.prefix(7))
      default: day.text
      }
    return PartialDate(spelled).map { Period($0) }
  }
}
