import EntityGraph

/// The facts of a file that names its sources, as its reader comes upon them.
struct FactCollection {
  var notes = ReadingNotes()
  private var batch = FactBatch()
  private var entities: [Entity] = []
  private var places: [Entity.ID: Int] = [:]
  private var documents: Set<Document.ID> = []

  /// The entities that claims speak of before the file defines them, and the line of the first.
  private var mentioned: [Entity.ID: Int?] = [:]
  private var mentionOrder: [Entity.ID] = []

  /// Adds an entity; another definition of one that is there adds its names and ids.
  mutating func add(_ entity: Entity, line: Int?) {
    guard let place = places[entity.id] else {
      places[entity.id] = entities.count
      return entities.append(entity)
    }
    do throws(GraphError) {
      entities[place] = try entities[place].merged(with: entity)
    } catch {
      notes.note("an entity is defined again as one of another kind; the first is kept", line: line)
    }
  }

  /// Changes an entity that was added.
  ///
  /// - Returns: Whether there is one of this id.
  mutating func change(_ id: Entity.ID, _ change: (inout Entity) -> Void) -> Bool {
    guard let place = places[id] else { return false }
    change(&entities[place])
    return true
  }

  /// Adds a document; the first of an id is kept.
  mutating func add(_ document: Document) {
    if documents.insert(document.id).inserted { batch.documents.append(document) }
  }

  mutating func add(_ claim: Claim, line: Int?) {
    for entity in claim.entities where places[entity] == nil && mentioned[entity] == nil {
      mentioned[entity] = .some(line)
      mentionOrder.append(entity)
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

  /// What was read; entities that are only spoken of are added with their ids as their names.
  mutating func reading() -> GraphReading {
    for id in mentionOrder where places[id] == nil {
      add(.standIn(id), line: nil)
      notes.note(
        "an entity that is referred to is not in the file; it is added with its id as its name",
        line: mentioned[id] ?? nil)
    }
    batch.entities = EntityList(entities)
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
