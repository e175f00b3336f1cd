import EntityGraph

/// One JSON object: an entity with its properties, or one statement.
struct FTMRecord {
  private let value: JSONValue
  private let file: String
  private let line: Int?

  init(_ value: JSONValue, file: String, line: Int?) {
    self.value = value
    self.file = file
    self.line = line
  }

  private static let known: Set = [
    "id", "schema", "properties", "caption", "datasets", "referents", "first_seen",
  ]

  func add(to entities: inout FTMEntities) throws(ReadingError) {
    if value["prop"] != nil { return try statement.add(to: &entities) }
    guard let id = value["id"]?.spelled, let schema = value["schema"]?.text else {
      throw ReadingError(
        "an entity needs 'id', 'schema' and 'properties'; add what is missing", file: file,
        line: line)
    }
    let place = entities.declare(Entity.ID(id), schema: schema, line: line)
    if let caption = value["caption"]?.text { entities.setCaption(caption, of: place) }
    for former in texts("referents") { entities.add(formerID: Entity.ID(former), to: place) }
    for member in value.members ?? [] where !Self.known.contains(member.key) {
      if member.value == .null { continue }
      entities.notes.note("'\(member.key)' of an entity has no place and is left out", line: line)
    }
    try addProperties(id, place, &entities)
  }

  private func texts(_ key: String) -> [String] {
    (value[key]?.list ?? []).compactMap(\.spelled)
  }

  private func addProperties(
    _ id: String, _ place: Int, _ entities: inout FTMEntities
  ) throws(ReadingError) {
    let datasets = texts("datasets")
    if datasets.count > 1 {
      entities.notes.note(
        "an entity of several datasets does not say which of them says what; its claims stand under"
          + " the first of them; read statements to keep them apart", line: line)
    }
    let firstSeen = value["first_seen"]?.text.flatMap(PartialDate.init)
    for member in value["properties"]?.members ?? [] {
      for value in member.value.list ?? [member.value] {
        guard let text = try text(of: value, &entities) else { continue }
        entities.add(
          FTMValue(
            property: member.key, text: text, dataset: datasets.first, locator: id,
            firstSeen: firstSeen), to: place)
      }
    }
  }

  /// The value as one text, of an entity that stands in another its id; such an entity is added.
  private func text(
    of value: JSONValue, _ entities: inout FTMEntities
  ) throws(ReadingError) -> String? {
    guard value.members != nil, let id = value["id"]?.spelled else { return value.spelled }
    if value["schema"]?.text != nil {
      try FTMRecord(value, file: file, line: line).add(to: &entities)
    } else {
      entities.notes.note(
        "an entity inside of another, without a schema, is only its id", line: line)
    }
    return id
  }

  private var statement: FTMStatement {
    FTMStatement(file: file, line: line) { value[$0]?.spelled }
  }
}
