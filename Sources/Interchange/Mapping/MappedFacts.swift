import EntityGraph

/// Makes facts of rows, one after another.
struct MappedFacts {
  let mapping: TableMapping
  var facts = FactCollection()
  var values: MappedValues
  var words: MappedWords

  /// The document of what no row says otherwise.
  private let file: Document

  /// The documents so far, by their ids.
  private var documents: [String: Document] = [:]

  /// The entities that are the same in every row, by their numbers in the mapping.
  private var constants: [Int: Entity.ID] = [:]

  /// How many entities rows have named.
  private(set) var entityCount = 0

  init(_ mapping: TableMapping, _ file: InputFile) {
    self.mapping = mapping
    self.file = Document(id: Document.ID(file.documentName), title: file.documentName)
    values = MappedValues(mapping.table, file.limits.choices)
    words = MappedWords(mapping.vocabulary)
    for kind in mapping.vocabulary.kinds.values.sorted(by: { $0.id < $1.id }) { facts.define(kind) }
    for kind in mapping.vocabulary.relations.values.sorted(by: { $0.id < $1.id }) {
      facts.define(kind)
    }
    for kind in mapping.vocabulary.properties.values.sorted(by: { $0.id < $1.id }) {
      facts.define(kind)
    }
    for type in mapping.vocabulary.events.values.sorted(by: { $0.id < $1.id }) {
      facts.define(type)
    }
    for rule in mapping.vocabulary.rules.values.sorted(by: { $0.kind < $1.kind }) {
      facts.define(rule)
    }
  }

  /// Adds what a row says.
  mutating func add(_ row: MappedRow) {
    let origin = origin(row)
    var things: [[MappedThing]] = []
    for number in mapping.entities.indices { things.append(add(number, row, origin)) }
    for claim in mapping.claims { add(claim, row, origin, things) }
  }

  /// Where the facts of a row are told.
  private mutating func origin(_ row: MappedRow) -> ClaimOrigin {
    let document = document(row)
    return ClaimOrigin(document.id, at: "line \(row.place)")
  }

  private mutating func document(_ row: MappedRow) -> Document {
    guard let mapped = mapping.document else { return keep(file) }
    guard let id = mapped.id.wholeText(row) else {
      facts.notes.note("a row does not name its document; the file is taken for it", line: row.line)
      return keep(file)
    }
    if let known = documents[id] { return known }
    let line = row.line
    var document = Document(id: Document.ID(id), title: mapped.title?.text(row) ?? id)
    document.author = mapped.author?.text(row).map { Source.ID($0) }
    document.publisher = mapped.publisher?.text(row).map { Source.ID($0) }
    document.published = values.period(
      mapped.published?.text(row), "published", line, &facts.notes)
    document.reliability = reliability(mapped.reliability, row)
    document.url = mapped.url?.text(row)
    document.retrieved = values.date(
      mapped.retrieved?.text(row), "retrieved", line, &facts.notes)
    document.language = mapped.language?.text(row)
    document.marking = mapped.marking?.text(row)
    return keep(document)
  }

  private mutating func keep(_ document: Document) -> Document {
    documents[document.id.rawValue] = document
    facts.add(document)
    return document
  }

  /// The letter of a rating such as `B2`, or alone.
  private mutating func reliability(_ template: Template?, _ row: MappedRow) -> Reliability? {
    guard let text = template?.text(row) else { return nil }
    let letter = text.first.flatMap { Reliability(rawValue: $0.uppercased()) }
    guard let letter, text.utf8.count <= 2 else {
      facts.notes.note("a reliability that is none of A to F is left out", line: row.line)
      return nil
    }
    return letter
  }
}

/// An entity that a row names, and which of several values in its cells that takes.
struct MappedThing {
  let id: Entity.ID

  /// By column; empty where each cell has one value.
  let choice: [Int: String]
}

extension MappedFacts {
  /// Adds an entity as a row names it, once for each value of the cells that make its id.
  private mutating func add(
    _ number: Int, _ row: MappedRow, _ origin: ClaimOrigin
  ) -> [MappedThing] {
    if let known = constants[number] { return [MappedThing(id: known, choice: [:])] }
    let mapped = mapping.entities[number]
    let rows = row.eachValue(of: mapped.id.columns)
    return rows.compactMap { one in
      let columns = rows.count > 1 ? mapped.id.columns : []
      let choice = Dictionary(
        columns.compactMap { column in one.values[column].first.map { (column, $0) } }
      ) { first, _ in first }
      return add(mapped, one, origin).map { id in
        if mapped.isConstant, mapped.properties.isEmpty { constants[number] = id }
        return MappedThing(id: id, choice: choice)
      }
    }
  }

  private mutating func add(
    _ mapped: MappedEntity, _ row: MappedRow, _ origin: ClaimOrigin
  ) -> Entity.ID? {
    guard let id = mapped.id.wholeText(row) else {
      facts.notes.note("a row has no id for '\(mapped.word)', which is left out", line: row.line)
      return nil
    }
    guard let kindText = mapped.kind.text(row),
      let kind = words.kind(kindText, row.line, &facts)
    else {
      facts.notes.note("a row has no kind for '\(mapped.word)', which is left out", line: row.line)
      return nil
    }
    let name = mapped.name?.text(row)
    if name == nil, mapped.name != nil {
      facts.notes.note(
        "a row has no name for '\(mapped.word)', which is called by its id", line: row.line)
    }
    var entity = Entity(id: Entity.ID(id), kind: kind, name: name ?? id)
    entity.aliases = mapped.aliases.flatMap { $0.texts(row) }.filter { $0 != entity.name }
    entity.isUnnamed = mapped.isUnnamed
    entity.eventType = mapped.type?.text(row).map { EventType.ID($0) }
    entity.reliability = reliability(mapped.reliability, row)
    entity.externalIDs = mapped.externalIDs.flatMap { external in
      row.eachValue(of: external.columns).compactMap { external.wholeText($0) }
    }
    entity.formerIDs = mapped.formerIDs.flatMap { $0.texts(row) }.map { Entity.ID($0) }
    entity.marking = mapped.marking?.text(row)
    facts.add(entity, line: row.line)
    entityCount += 1
    for property in mapped.properties {
      add(property.name.rawValue, of: entity.id, property.value, row, origin) { $0 }
    }
    return entity.id
  }

  /// Adds a claim for each value of a property, as `complete` leaves it.
  mutating func add(
    _ name: String, of entity: Entity.ID, _ value: Template, _ row: MappedRow,
    _ origin: ClaimOrigin, _ complete: (Claim) -> Claim
  ) {
    guard let kind = words.property(name, row.line, &facts) else { return }
    for text in value.texts(row) {
      guard let value = values.value(text, kind, row.line, &facts.notes) else { continue }
      facts.add(complete(origin.property(kind.id, of: entity, value)), line: row.line)
    }
  }
}
