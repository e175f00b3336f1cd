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
    let number = entities.number(of: id)
    let place = entities.declare(number, schema: entities.number(of: schema), line: line)
    if let caption = value["caption"]?.text {
      entities.setCaption(entities.number(of: caption), of: place)
    }
    for former in texts("referents") {
      entities.add(formerID: entities.number(of: former), to: place)
    }
    for member in value.members ?? [] where !Self.known.contains(member.key) {
      if member.value == .null { continue }
      entities.notes.note(Self.leftOut(member.key), line: line)
    }
    try addProperties(number, place, &entities)
  }

  static func leftOut(_ key: String) -> String {
    "'\(key)' of an entity has no place and is left out"
  }

  private func texts(_ key: String) -> [String] {
    (value[key]?.list ?? [value[key] ?? .null]).compactMap(\.spelled)
  }

  private func addProperties(
    _ id: Int32, _ place: Int, _ entities: inout FTMEntities
  ) throws(ReadingError) {
    let datasets = texts("datasets")
    if datasets.count > 1 {
      entities.notes.note(Self.severalDatasets, line: line)
    }
    var origin = FTMOrigin(locator: id)
    origin.isNobodys = value["datasets"]?.list?.isEmpty ?? false
    if let dataset = datasets.first { origin.dataset = entities.number(of: dataset) }
    if let date = value["first_seen"]?.text { origin.firstSeen = entities.number(of: date) }
    let number = entities.add(origin)
    var speakers: [Int32] = []
    let told = value.members?.first { $0.key == "properties" }
    if let told, told.value.members == nil {
      entities.notes.note(
        "'properties' that are no object with names and values are left out", line: line)
    }
    for member in value["properties"]?.members ?? [] {
      let property = entities.number(of: member.key)
      let isOfOther = isOfOther(member)
      for value in member.value.list ?? [member.value] {
        guard let text = try text(of: value, &entities), !isOfOther else { continue }
        let value = FTMValue(
          property: property, text: entities.number(of: text), origin: number)
        if FTMProvenance.isOne(property) { speakers += [property, value.text] }
        entities.add(value, to: place)
      }
    }
    entities.setSpeakers(speakers, of: number)
  }

  /// Whether the entities inside refer to this one, by a property of theirs: a relation or a sanction
  /// that OpenSanctions nests below one of its ends.
  private func isOfOther(_ member: JSONValue.Member) -> Bool {
    let values = member.value.list ?? [member.value]
    guard let schema = value["schema"]?.text, FTMModel.standard.schemata[schema] != nil,
      FTMModel.standard.property(member.key, of: schema) == nil
    else { return false }
    return !values.isEmpty && values.allSatisfy { $0["id"] != nil && $0["schema"]?.text != nil }
  }

  static let severalDatasets =
    "an entity of several datasets does not say which of them says what; its claims stand under"
    + " the first of them; read statements to keep them apart"

  /// The value as one text, of an entity that stands in another its id; such an entity is added.
  private func text(
    of value: JSONValue, _ entities: inout FTMEntities
  ) throws(ReadingError) -> String? {
    guard value.members != nil, let id = value["id"]?.spelled else {
      if value == .null {
        entities.notes.note("a value that is null is left out", line: line)
      } else if value.text == nil {
        entities.notes.note("a value that is no text is kept as it is spelled", line: line)
      }
      return value.spelled
    }
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
