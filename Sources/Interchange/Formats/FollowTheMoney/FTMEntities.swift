import EntityGraph

/// One value that a dataset gives a property of an entity.
struct FTMValue {
  let property: String
  let text: String

  /// The dataset that says so; `nil` where the file names none.
  var dataset: String?

  /// The id of the statement, else of the entity.
  let locator: String
  var firstSeen: PartialDate?

  /// What the dataset said before it was put in order.
  var original: String?

  /// Whether it was added from elsewhere and nobody confirmed it.
  var isExternal = false
}

/// What a file says of one entity.
struct FTMEntity {
  let id: Entity.ID
  var schema: String
  let line: Int?
  var caption: String?
  var formerIDs: [Entity.ID] = []
  var values: [FTMValue] = []

  init(_ id: Entity.ID, schema: String, line: Int?) {
    self.id = id
    self.schema = schema
    self.line = line
  }

  /// The texts of a property, each once.
  func texts(_ property: String) -> [String] {
    var seen: Set<ExactText> = []
    return values.filter { $0.property == property && seen.insert(ExactText($0.text)).inserted }
      .map(\.text)
  }
}

extension FTMEntity {
  /// The properties that have several values.
  var listedProperties: [String] {
    var first: [String: ExactText] = [:]
    return values.filter { value in
      let text = ExactText(value.text)
      defer { first[value.property] = first[value.property] ?? text }
      return first[value.property].map { $0 != text } ?? false
    }.map(\.property)
  }
}

/// The entities of a file, in order of first appearance.
struct FTMEntities {
  private(set) var all: [FTMEntity] = []

  /// How many values all have together.
  private(set) var valueCount = 0
  private var places: [Entity.ID: Int] = [:]

  /// The ids that entities bore before, and which they have now.
  private var current: [Entity.ID: Entity.ID] = [:]
  var notes = ReadingNotes()

  /// Takes in that an entity is of a schema; the more special one counts.
  mutating func declare(_ id: Entity.ID, schema: String, line: Int?) -> Int {
    guard let place = places[id] else {
      places[id] = all.count
      all.append(FTMEntity(id, schema: schema, line: line))
      return all.count - 1
    }
    let known = all[place].schema
    if known == schema { return place }
    let model = FTMModel.standard
    if model.schema(schema, isA: known) {
      all[place].schema = schema
    } else if !model.schema(known, isA: schema) {
      notes.note(
        "an entity has two schemata of which neither is the other; the first is kept", line: line)
    }
    return place
  }

  mutating func add(_ value: FTMValue, to place: Int) {
    all[place].values.append(value)
    valueCount += 1
  }

  mutating func setCaption(_ caption: String, of place: Int) { all[place].caption = caption }

  /// Takes in an id that an entity bore before.
  mutating func add(formerID: Entity.ID, to place: Int) {
    guard formerID != all[place].id, current[formerID] == nil else { return }
    current[formerID] = all[place].id
    all[place].formerIDs.append(formerID)
  }

  /// The entity that an id stands for, and where it is among all; `nil` when it is not there.
  func resolve(_ id: Entity.ID) -> (id: Entity.ID, place: Int?) {
    let id = places[id] == nil ? current[id] ?? id : id
    return (id, places[id])
  }
}
