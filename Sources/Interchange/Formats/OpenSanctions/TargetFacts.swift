import EntityGraph

/// Makes entities and claims of targets.
struct TargetFacts {
  private static let publisher: Source.ID = "OpenSanctions"

  /// The columns that say something of a target, and what FollowTheMoney calls it.
  private static let properties = [
    ("birth_date", "birthDate", "date"), ("countries", "country", "country"),
    ("addresses", "address", "address"), ("identifiers", "idNumber", "identifier"),
    ("sanctions", "sanctions", "string"), ("phones", "phone", "phone"),
    ("emails", "email", "email"), ("program_ids", "programId", "string"),
  ]

  /// The last day on which each list was seen with any target.
  private var lastSeen: [String: PartialDate] = [:]
  var facts = FactCollection()

  /// Takes down when the lists of a target were last seen, before any is added.
  mutating func look(at target: Target) {
    guard let seen = target.lastSeen else { return }
    for dataset in target.datasets { lastSeen[dataset] = max(lastSeen[dataset] ?? seen, seen) }
  }

  /// Adds a target as each list that names it describes it.
  mutating func add(_ target: Target) {
    let kind = FTMKinds.kind(of: target.schema)
    if let kind = FTMKinds.entityKind(of: target.schema) { facts.define(kind) }
    var entity = Entity(id: Entity.ID(target.id), kind: kind, name: target.name)
    entity.aliases = target["aliases"].filter { $0 != target.name }
    facts.add(entity, line: target.line)
    if target.datasets.count > 1 {
      facts.notes.note(
        "a target of several lists does not say which of them says what; each counts as saying it",
        line: target.line)
    }
    for origin in origins(target) { addProperties(target, origin) }
  }

  private mutating func origins(_ target: Target) -> [ClaimOrigin] {
    (target.datasets.isEmpty ? [Self.publisher.rawValue] : target.datasets).map { dataset in
      var document = Document(id: Document.ID(dataset), title: dataset)
      document.publisher = Self.publisher
      facts.add(document)
      var origin = ClaimOrigin(document.id, at: target.id)
      origin.claimed = target.firstSeen
      if let seen = target.lastSeen, let last = lastSeen[dataset], seen.latest < last.earliest {
        origin.withdrawn = seen
      }
      return origin
    }
  }

  private mutating func addProperties(_ target: Target, _ origin: ClaimOrigin) {
    let id = Entity.ID(target.id)
    for (column, name, type) in Self.properties {
      let values = target[column]
      let kind = FTMKinds.property(name, type: type, hasSeveral: values.count > 1)
      if !values.isEmpty { facts.define(kind) }
      for value in values {
        guard let value = Self.value(value, kind) else {
          facts.notes.note("a \(column) that is no date is left out", line: target.line)
          continue
        }
        facts.add(origin.property(kind.id, of: id, value), line: target.line)
      }
    }
  }

  private static func value(_ text: String, _ kind: PropertyKind) -> Value? {
    kind.type == .date ? PartialDate(text).map { .date(Period($0)) } : .text(text)
  }
}
