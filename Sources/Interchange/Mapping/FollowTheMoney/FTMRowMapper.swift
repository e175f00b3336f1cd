/// Makes entities of FollowTheMoney of rows, one after another.
struct FTMRowMapper {
  private struct Query {
    let mapped: FTMQuery
    let dataset: Int32

    /// The first of its entities among all.
    let first: Int
  }

  private(set) var entities = FTMEntities()
  private var row: FTMRow
  private var queries: [Query] = []
  private var rowEntities: [FTMRowEntity] = []

  /// Indexed as ``rowEntities``.
  private var ids: [FTMRowID] = []
  private var cleaned: [FTMCleanedTexts] = []

  /// What the row made of the entities of a query: ids, negative where it made none, and names.
  private var made: [(id: Int32, names: [Int32])] = []

  /// What the row says of the entity at hand.
  private var found: [(property: Int32, text: Int32)] = []

  /// The latest origin of each entity; indexed by entity.
  private var origins: [Int32] = []

  init(_ queries: [FTMQuery], columnCount: Int) {
    row = FTMRow(columnCount: columnCount)
    for query in queries {
      let dataset = query.dataset.map { entities.number(of: $0) } ?? FTMEntities.none
      self.queries.append(Query(mapped: query, dataset: dataset, first: rowEntities.count))
      for entity in query.entities {
        ids.append(FTMRowID(entity.identity, dataset: query.dataset))
        rowEntities.append(prepared(entity, of: query))
      }
    }
  }

  private mutating func prepared(_ entity: FTMMappedEntity, of query: FTMQuery) -> FTMRowEntity {
    let mentions = FTMModel.standard.property("namesMentioned", of: entity.schema) != nil
    let properties = entity.properties.sorted { $0.name < $1.name }.map { property in
      let type =
        FTMModel.standard.property(property.name, of: entity.schema)?.type ?? "string"
      return FTMRowEntity.Property(
        mapped: property, number: entities.number(of: property.name),
        cleaning: cleaning(type, property.format),
        reference: property.entity.flatMap { name in
          query.entities.firstIndex { $0.name == name }
        },
        literals: property.literals.filter { !$0.isEmpty }.map { entities.number(of: $0) },
        isName: type == "name")
    }
    return FTMRowEntity(
      name: entity.name, schema: entities.number(of: entity.schema), properties: properties,
      namesMentioned: mentions ? entities.number(of: "namesMentioned") : nil,
      required: properties.filter(\.mapped.isRequired))
  }

  private mutating func cleaning(_ type: String, _ format: FTMDateFormat?) -> Int {
    if let known = cleaned.firstIndex(where: { $0.type == type && $0.format == format }) {
      return known
    }
    cleaned.append(FTMCleanedTexts(type: type, format: format))
    return cleaned.count - 1
  }

  mutating func add(_ rows: DelimitedRows) {
    row.take(rows, &entities)
    addRow()
  }

  mutating func add(_ row: MappedRow) {
    self.row.take(row, &entities)
    addRow()
  }

  private mutating func addRow() {
    for query in queries {
      if query.mapped.isFiltered, !query.mapped.takes(row.spelled(entities)) { continue }
      made.removeAll(keepingCapacity: true)
      for place in query.mapped.entities.indices { add(query.first + place, of: query) }
    }
  }

  private mutating func add(_ number: Int, of query: Query) {
    let entity = rowEntities[number]
    made.append((FTMEntities.none, []))
    let id = ids[number].number(row, &entities)
    guard id >= 0 else {
      return entities.notes.note(
        "a row has no id for '\(entity.name)', which is left out", line: row.line)
    }
    find(entity)
    for required in entity.required where !found.contains(where: { $0.property == required.number })
    {
      return entities.notes.note(
        "'\(entity.name)' lacks '\(required.mapped.name)', which the mapping requires, and is left out",
        line: row.line)
    }
    made[made.count - 1].id = id
    keep(id, entity, query.dataset)
  }

  /// Finds what the row says of an entity.
  private mutating func find(_ entity: FTMRowEntity) {
    found.removeAll(keepingCapacity: true)
    for property in entity.properties {
      guard let reference = property.reference else {
        findValues(property)
        continue
      }
      let other = made[reference]
      guard other.id >= 0 else { continue }
      take(property.number, other.id)
      guard let mentioned = entity.namesMentioned else { continue }
      for name in other.names { take(mentioned, name) }
    }
  }

  private mutating func findValues(_ property: FTMRowEntity.Property) {
    guard property.mapped.isOfWholeCells else {
      for text in property.mapped.texts(row.spelled(entities)) where !text.isEmpty {
        findValue(entities.number(of: text), property)
      }
      return
    }
    for literal in property.literals { findValue(literal, property) }
    for column in property.mapped.columns where row[column] >= 0 {
      findValue(row[column], property)
    }
  }

  private mutating func findValue(_ text: Int32, _ property: FTMRowEntity.Property) {
    let value = cleaned[property.cleaning].value(text, line: row.line, &entities)
    guard value >= 0 else {
      return entities.notes.note(
        "a value of '\(property.mapped.name)' that is no \(cleaned[property.cleaning].type) is left out",
        line: row.line)
    }
    take(property.number, value)
    if property.isName { made[made.count - 1].names.append(value) }
  }

  private mutating func take(_ property: Int32, _ text: Int32) {
    guard !found.contains(where: { $0.property == property && $0.text == text }) else { return }
    found.append((property, text))
  }

  /// Adds what was found of an entity to what is known of it.
  private mutating func keep(_ id: Int32, _ entity: FTMRowEntity, _ dataset: Int32) {
    let place = entities.declare(id, schema: entity.schema, line: row.line)
    while origins.count <= place { origins.append(FTMEntities.none) }
    if origins[place] < 0 || entities.origins[Int(origins[place])].dataset != dataset {
      origins[place] = entities.add(FTMOrigin(dataset: dataset, locator: id))
    }
    for value in found {
      entities.add(
        FTMValue(property: value.property, text: value.text, origin: origins[place]), to: place)
    }
  }

  /// Ends the reading: no further row comes.
  ///
  /// - Returns: The entities of all rows.
  mutating func end(_ notes: ReadingNotes) -> FTMEntities {
    for texts in cleaned { texts.note(in: &entities.notes) }
    entities.notes.add(notes)
    entities.end()
    return entities
  }
}
