import EntityGraph

/// Who bears which id: documents and entities are one space.
struct IDRegistry {
  enum Holder {
    case entity(EntityKind.ID, EventType.ID?)
    case document
  }

  private var lookup: VocabularyLookup
  private var diagnostics: Diagnostics { lookup.diagnostics }

  /// By id, the number of who bears it.
  private var numbers: [String: Int] = [:]

  /// Places are `nil` for what the case knows; indexed by number.
  private var holders: [(holder: Holder, place: Place?)] = []
  private var formerly: [String: (now: Entity.ID, place: Place?)] = [:]

  init(
    _ lookup: VocabularyLookup, _ files: [FactFile], _ entities: [Entity], knowing known: FactBatch
  ) {
    self.lookup = lookup
    for entity in known.entities { add(entity, at: nil) }
    for document in known.documents { _ = hold(document.id.rawValue, .document, nil) }
    for id in files.compactMap(\.document?.id) { add(documentID: id) }
    let places = files.flatMap(\.entities).map { ($0.id.value, $0.id.place) }
    let firstPlaces = Dictionary(places) { first, _ in first }
    for entity in entities { add(entity, at: firstPlaces[entity.id.rawValue]) }
    for section in files.flatMap(\.entities) { checkFormerIDs(of: section) }
  }

  /// The same for one who complains elsewhere.
  func complaining(by lookup: VocabularyLookup) -> IDRegistry {
    var registry = self
    registry.lookup = lookup
    return registry
  }

  /// Gives an id to a holder.
  ///
  /// - Returns: Who bore it before.
  private mutating func hold(
    _ id: String, _ holder: Holder, _ place: Place?
  ) -> (holder: Holder, place: Place?)? {
    guard let number = numbers[id] else {
      numbers[id] = holders.count
      holders.append((holder, place))
      return nil
    }
    defer { holders[number] = (holder, place) }
    return holders[number]
  }

  private func holder(_ id: String) -> (holder: Holder, place: Place?)? {
    numbers[id].map { holders[$0] }
  }

  private mutating func add(documentID id: Word) {
    switch hold(id.value, .document, id.place) {
    case (.document, let place?)?:
      diagnostics.add(.documentTwice(Document.ID(id.value), first: place), at: id.place)
    case (.entity, let place)?:
      diagnostics.add(.clash(id.value, with: .entity, first: place), at: id.place)
    default: break
    }
  }

  private mutating func add(_ entity: Entity, at place: Place?) {
    let id = entity.id.rawValue
    let before = hold(id, .entity(entity.kind, entity.eventType), place)
    if case (.document, let first)? = before, let place {
      diagnostics.add(.clash(id, with: .document, first: first), at: place)
    }
    for old in entity.formerIDs where formerly[old.rawValue] == nil {
      formerly[old.rawValue] = (entity.id, place)
    }
  }

  /// A former id is nobody else's, now or formerly.
  private func checkFormerIDs(of section: EntitySection) {
    if let former = formerly[section.id.value] {
      diagnostics.add(
        .formerID(section.id.value, now: former.now, first: former.place), at: section.id.place)
    }
    for word in section.formerIDs {
      if let former = formerly[word.value], former.now.rawValue != section.id.value {
        diagnostics.add(
          .formerID(word.value, now: former.now, first: former.place), at: word.place)
      }
      if case (.document, let place)? = holder(word.value) {
        diagnostics.add(.clash(word.value, with: .document, first: place), at: word.place)
      }
    }
  }

  /// The id by which the thing goes now.
  func current(_ id: String) -> String {
    guard !formerly.isEmpty, formerly[id] != nil else { return id }
    var seen: Set<String> = [id]
    var id = id
    while let next = formerly[id]?.now.rawValue, seen.insert(next).inserted { id = next }
    return id
  }
}

extension IDRegistry {
  /// An entity that is known, and its number among all that have ids.
  typealias Known = (id: Entity.ID, kind: EntityKind.ID, type: EventType.ID?, number: Int)

  /// How many have ids.
  var count: Int { holders.count }

  /// The entity of that id, with its kind; an error and `nil` where it is none, or not the wanted.
  func entity(_ word: Word, _ wanted: FactFileError.Thing = .entity) -> Known? {
    let id = current(word.value)
    let number = numbers[id]
    switch number.map({ holders[$0].holder }) {
    case .entity(let kind, let type)? where isKind(kind, wanted):
      return (Entity.ID(id), kind, type, number ?? 0)
    case .entity(let kind, _)?:
      diagnostics.add(
        .wrongThing(word.value, is: "of the kind \(kind)", wanted: wanted), at: word.place)
    case .document?:
      diagnostics.add(.wrongThing(word.value, is: "a document", wanted: wanted), at: word.place)
    case nil: addUnknown(word, wanted)
    }
    return nil
  }

  func document(_ word: Word) -> Document.ID? {
    switch holder(word.value)?.holder {
    case .document?: return Document.ID(word.value)
    case .entity?:
      diagnostics.add(.wrongThing(word.value, is: "an entity", wanted: .document), at: word.place)
    case nil: addUnknown(word, .document)
    }
    return nil
  }

  /// Somebody or something that can say something.
  func source(_ word: Word) -> Source.ID? {
    let id = current(word.value)
    if numbers[id] != nil { return Source.ID(id) }
    addUnknown(word, .source)
    return nil
  }

  /// An author or publisher, who may be known by a name only.
  func sourceOrName(_ word: Word) -> Source.ID {
    let id = current(word.value)
    if numbers[id] == nil, Source.ID(id).isSlug, !diagnostics.isPartOfTheFilesMissing {
      diagnostics.warn(.idTakenAsText(id), at: word.place)
    }
    return Source.ID(id)
  }

  /// Whether the kind is the wanted one; what is not known has been complained of.
  private func isKind(_ kind: EntityKind.ID, _ wanted: FactFileError.Thing) -> Bool {
    let ancestor: EntityKind.ID
    switch wanted {
    case .channel: ancestor = "channel"
    case .event: ancestor = "event"
    case .entity, .document, .source: return true
    }
    return lookup.vocabulary.kinds[kind] == nil || lookup.vocabulary.kind(kind, isA: ancestor)
  }

  private func addUnknown(_ word: Word, _ wanted: FactFileError.Thing) {
    diagnostics.addUnknown(word, among: numbers.keys) {
      .unknownID(word.value, wanted: wanted, nearest: $0)
    }
  }
}
