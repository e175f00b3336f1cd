import EntityGraph

extension FTMMapping {
  /// Maps the rows of a table by the queries that are of it.
  ///
  /// - Throws: ``ReadingError`` where the file cannot be read, or no row makes an entity.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile, called name: String) throws(ReadingError) -> GraphReading {
    let own = queries.filter { $0.tables.contains(name) }
    var mapper = FTMRowMapper(own.isEmpty ? queries : own, file: file.path)
    var rows = try MappedRows(file, columns.all, each: nil, names: [], of: path, isVerbatim: true)
    var notes = ReadingNotes()
    for column in columns.all.indices where rows.lacks(column) {
      notes.note("there is no column '\(columns.all[column].name)'; it is read as empty")
    }
    try rows.forEach(&notes) { row throws(ReadingError) in try mapper.add(row) }
    guard mapper.entities.count > 0 else {
      throw ReadingError(
        "has no row that makes an entity by \(path); check its filters and keys", file: file.path)
    }
    mapper.entities.notes.add(notes)
    mapper.entities.end()
    let facts = FTMFacts(mapper.entities, file: Document.ID(file.documentName))
    return GraphReading(.facts(facts.batch), facts.notes)
  }
}

/// Makes entities of FollowTheMoney of rows, one after another.
private struct FTMRowMapper {
  let queries: [FTMQuery]
  let file: String
  var entities = FTMEntities()

  /// The digest of the dataset and the literal of each entity with keys, by query and entity.
  private let seeds: [[SHA1]]

  init(_ queries: [FTMQuery], file: String) {
    (self.queries, self.file) = (queries, file)
    seeds = queries.map { query in
      query.entities.map { entity in
        var seed = SHA1()
        seed.update((query.dataset ?? "").utf8)
        if case .keys(_, let literal) = entity.identity { seed.update(literal.utf8) }
        return seed
      }
    }
  }

  mutating func add(_ row: MappedRow) throws(ReadingError) {
    for (number, query) in queries.enumerated() where query.takes(row) {
      var made: [String: (id: String, names: [String])] = [:]
      for (place, entity) in query.entities.enumerated() {
        guard let id = id(of: entity, seeds[number][place], query.dataset, row) else { continue }
        let properties = properties(of: entity, row, made)
        guard !isLacking(entity, properties, row.line) else { continue }
        made[entity.name] = (id, entity.names(properties))
        let value = entity.json(id, properties, query.dataset)
        try FTMRecord(value, file: file, line: row.line).add(to: &entities)
      }
    }
  }

  private mutating func id(
    of entity: FTMMappedEntity, _ seed: SHA1, _ dataset: String?, _ row: MappedRow
  ) -> String? {
    let plain: String?
    switch entity.identity {
    case .column(let column): plain = row.values[column].first.flatMap(\.plainFTMID)
    case .keys(let columns, _):
      let values = columns.compactMap { row.values[$0].first.map { Array($0.utf8) } }
      var digest = seed
      for value in values.sorted(by: { $0.lexicographicallyPrecedes($1) }) { digest.update(value) }
      plain = values.isEmpty ? nil : digest.hexadecimal
    }
    guard let plain else {
      entities.notes.note("a row has no id for '\(entity.name)', which is left out", line: row.line)
      return nil
    }
    guard let dataset else { return plain }
    return "\(plain).\(SHA1.hexadecimal(of: plain.utf8, key: Array(dataset.utf8)))"
  }

  private mutating func properties(
    of entity: FTMMappedEntity, _ row: MappedRow, _ made: [String: (id: String, names: [String])]
  ) -> [String: [String]] {
    var properties: [String: [String]] = [:]
    for property in entity.properties {
      if let name = property.entity {
        guard let other = made[name] else { continue }
        properties[property.name, default: []].append(other.id)
        if FTMModel.standard.property("namesMentioned", of: entity.schema) != nil {
          properties["namesMentioned", default: []] += other.names
        }
      } else {
        properties[property.name, default: []] += values(of: property, entity, row)
      }
    }
    return properties.mapValues(\.eachOnce).filter { !$0.value.isEmpty }
  }

  private mutating func values(
    of property: FTMMappedProperty, _ entity: FTMMappedEntity, _ row: MappedRow
  ) -> [String] {
    let type = FTMModel.standard.property(property.name, of: entity.schema)?.type ?? "string"
    return property.texts(row).compactMap { text in
      guard !text.isEmpty else { return nil }
      let value = FTMValueText.cleaned(text, type: type, property.format)
      if value == nil {
        entities.notes.note(
          "a value of '\(property.name)' that is no \(type) is left out", line: row.line)
      } else if FTMValueText.asWritten.contains(type), value?.utf8.count != 2 {
        entities.notes.note(
          "a value of the type \(type) is kept as it is written; 'ftm map' would spell it in its own way",
          line: row.line)
      }
      return value
    }
  }

  private mutating func isLacking(
    _ entity: FTMMappedEntity, _ properties: [String: [String]], _ line: Int
  ) -> Bool {
    guard let lost = entity.properties.first(where: { $0.isRequired && properties[$0.name] == nil })
    else { return false }
    entities.notes.note(
      "'\(entity.name)' lacks '\(lost.name)', which the mapping requires, and is left out",
      line: line)
    return true
  }
}

extension FTMMappedEntity {
  /// What the entity is called by its properties.
  fileprivate func names(_ properties: [String: [String]]) -> [String] {
    properties.keys.sorted().filter { FTMModel.standard.property($0, of: schema)?.type == "name" }
      .flatMap { properties[$0] ?? [] }
  }

  /// The entity as a line of FollowTheMoney has it.
  fileprivate func json(
    _ id: String, _ properties: [String: [String]], _ dataset: String?
  ) -> JSONValue {
    let members = properties.sorted { $0.key < $1.key }.map { name, texts in
      JSONValue.Member(key: name, value: .list(texts.map { .text($0) }))
    }
    let datasets = dataset.map {
      [JSONValue.Member(key: "datasets", value: .list([.text($0)]))]
    }
    return .object(
      (datasets ?? []) + [
        .init(key: "id", value: .text(id)), .init(key: "properties", value: .object(members)),
        .init(key: "schema", value: .text(schema)),
      ])
  }
}

extension String {
  /// An id as FollowTheMoney takes it, without a signature; `nil` for what it does not take.
  fileprivate var plainFTMID: String? {
    func isPlain(_ byte: UInt8) -> Bool {
      0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
    }
    guard let first = utf8.first, let last = utf8.last, isPlain(first), isPlain(last),
      utf8.allSatisfy({ isPlain($0) || $0 == 0x2D || $0 == 0x2E })
    else { return nil }
    return lastIndex(of: ".").map { String(self[..<$0]) } ?? self
  }
}
