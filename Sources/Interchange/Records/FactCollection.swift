import EntityGraph

/// The facts of a file that names its sources, as its reader comes upon them, in columns.
struct FactCollection {
  /// Where an entity stands in the list, and where claims first spoke of it.
  private struct Place {
    /// `nil` where the file has not defined it so far.
    var row: Int32?
    var firstLine: Int32?
    var isSpokenOf = false
  }

  var notes = ReadingNotes()

  /// How much is taken in: a claim counts once, an entity twice.
  var most = Int.max
  private var batch = FactBatch()

  /// Indexed by the number that an entity has in claims.
  private var places: [Place] = []

  /// What references tell of entities.
  private var hints: [Entity.ID: Entity] = [:]

  /// The rows that became others after they were added.
  private var changed: [Int: Entity] = [:]
  private var documents: Set<Document.ID> = []

  /// Adds an entity; another definition of one that is there adds its names and ids.
  mutating func add(_ entity: Entity, line: Int?) {
    guard !isFull else { return }
    let number = number(of: entity.id)
    guard let row = places[number].row.map({ Int($0) }) else {
      places[number].row = Int32(batch.entities.count)
      return batch.entities.append(entity)
    }
    let known = changed[row] ?? batch.entities[row]
    do throws(GraphError) {
      let merged = try known.merged(with: entity)
      if merged != known { changed[row] = merged }
    } catch {
      notes.note("an entity is defined again as one of another kind; the first is kept", line: line)
    }
  }

  private var isFull: Bool { batch.claims.count + 2 * batch.entities.count >= most }

  /// Refuses to go on where there is more than is taken in.
  ///
  /// - Throws: ``ReadingError`` with the line of what was added last.
  func checkBounds(_ file: InputFile, line: Int? = nil) throws(ReadingError) {
    guard isFull else { return }
    throw ReadingError(
      "makes more than \(most) claims and entities, which JSON keeps in memory all at once;"
        + " divide the file", file: file.path, line: line)
  }

  private mutating func number(of id: Entity.ID) -> Int {
    let number = Int(batch.claims.dictionaries.entities.number(of: id))
    if number == places.count { places.append(Place()) }
    return number
  }

  /// Changes an entity that was added.
  ///
  /// - Returns: Whether there is one of this id.
  mutating func change(_ id: Entity.ID, _ change: (inout Entity) -> Void) -> Bool {
    guard let row = places[number(of: id)].row.map({ Int($0) }) else { return false }
    var entity = changed[row] ?? batch.entities[row]
    change(&entity)
    changed[row] = entity
    return true
  }

  /// Adds a document; the first of an id is kept.
  mutating func add(_ document: Document) {
    if documents.insert(document.id).inserted { batch.documents.append(document) }
  }

  mutating func add(_ claim: Claim, line: Int?) {
    guard !isFull else { return }
    for entity in claim.entities {
      let number = number(of: entity)
      guard places[number].row == nil, !places[number].isSpokenOf else { continue }
      places[number].isSpokenOf = true
      places[number].firstLine = line.flatMap { Int32(exactly: $0) }
    }
    batch.claims.append(claim)
  }

  /// Notes the fields of an object that are not read.
  mutating func noteFields(of object: JSONValue, besides known: Set<String>, line: Int) {
    for member in object.members ?? [] where !known.contains(member.key) && member.value != .null {
      notes.note("the field \(member.key) is left out", line: line)
    }
  }

  /// Has the vocabulary know all that another one knows.
  mutating func define(_ vocabulary: Vocabulary) { batch.vocabulary.merge(vocabulary) }

  /// Has the vocabulary know a kind of entities, which the standard one lacks.
  mutating func define(_ kind: EntityKind) {
    if Vocabulary.standard.kinds[kind.id] == nil { batch.vocabulary.add(kind) }
  }

  /// Has the vocabulary know a rule, which the standard one lacks.
  mutating func define(_ rule: RelationRule) {
    if Vocabulary.standard.rules[rule.kind] == nil { batch.vocabulary.add(rule) }
  }

  /// Has the vocabulary know a kind of relations, which the standard one lacks.
  mutating func define(_ kind: RelationKind) {
    if Vocabulary.standard.relations[kind.id] == nil { batch.vocabulary.add(kind) }
  }

  /// Has the vocabulary know a property, which the standard one lacks.
  mutating func define(_ kind: PropertyKind) {
    if Vocabulary.standard.properties[kind.id] == nil { batch.vocabulary.add(kind) }
  }

  /// Has the vocabulary know a type of events, which the standard one lacks.
  mutating func define(_ type: EventType) {
    if Vocabulary.standard.events[type.id] == nil { batch.vocabulary.add(type) }
  }

  /// Remembers what a reference tells of an entity, which counts where nothing defines that.
  mutating func hint(at entity: Entity) { hints[entity.id] = hints[entity.id] ?? entity }

  /// What was read; entities that are only spoken of are added with what references tell of them, or
  /// with their ids as their names.
  mutating func reading() -> GraphReading {
    for number in places.indices where places[number].row == nil && places[number].isSpokenOf {
      let id = batch.claims.dictionaries.entities[Int32(number)]
      batch.entities.append(hints[id] ?? .standIn(id))
      if hints[id] == nil { notes.noteUndefined(line: places[number].firstLine.map { Int($0) }) }
    }
    if !changed.isEmpty {
      batch.entities = EntityList(
        batch.entities.enumerated().lazy.map { [changed] in changed[$0] ?? $1 })
    }
    return GraphReading(.facts(batch), notes)
  }
}

extension Claim {
  /// The entities that it speaks of.
  fileprivate var entities: [Entity.ID] {
    let ends =
      switch statement {
      case .relation(let subject, _, let object): [subject, object]
      case .property(let entity, _, _): [entity]
      case .role(_, let event, let filler): [event, filler]
      }
    return ends + (channel.map { [$0] } ?? []) + events
  }
}
