import EntityGraph

/// Makes facts of the entities of a file.
struct FTMFacts {
  private let entities: FTMEntities
  private(set) var notes: ReadingNotes
  private(set) var batch = FactBatch()
  private let terms: FTMTerms
  private var numbers: FTMNumbers
  private var times: FTMTimes
  private var parallels = FTMParallels()

  /// What our own writer tells of documents.
  private var documents: [Document.ID: Document] = [:]

  /// Whether an entity is a relation; indexed by entity.
  private var areEdges: [Bool] = []

  /// The texts that are ids of entities which stand in for what is referred to.
  private var referred: Set<Int32> = []

  /// - Complexity: O(n log n) in the number of values.
  init(_ entities: FTMEntities, file: Document.ID) {
    self.entities = entities
    notes = entities.notes
    terms = FTMTerms(entities)
    numbers = FTMNumbers(entities, file: file)
    times = FTMTimes(entities)
    areEdges = (0..<entities.count).map { takeSpan($0) }
    parallels.find()
    batch.entities.reserveCapacity(entities.count)
    batch.claims.reserveCapacity(entities.valueCount)
    for place in 0..<entities.count {
      if areEdges[place], let edge = FTMEdge(place, entities, terms) {
        add(edge)
      } else {
        add(place)
      }
    }
    describeDocuments()
  }

  private mutating func describeDocuments() {
    batch.documents = batch.documents.map { documents.removeValue(forKey: $0.id) ?? $0 }
    batch.documents += documents.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Takes in when an entity that is a relation may have been so.
  ///
  /// - Returns: Whether it is one.
  private mutating func takeSpan(_ place: Int) -> Bool {
    guard let edge = FTMEdge(place, entities, terms) else { return false }
    var (earliest, latest) = (Int64.max, Int64.min)
    for dataset in edge.datasets {
      let time = times.time(edge.values(of: dataset, entities), of: edge.schema)
      let reading = time.reading < 0 ? nil : times.readings[Int(time.reading)]
      earliest = min(earliest, reading?.earliest ?? .min)
      latest = max(latest, reading?.latest ?? .max)
    }
    if !edge.isOwn { parallels.add(edge, entities, earliest: earliest, latest: latest) }
    return true
  }

  private mutating func add(_ place: Int) {
    let schema = terms.schema(of: place)
    if let document = FTMDocument.document(place, schema, entities) {
      documents[document.id] = document
      return
    }
    if schema.known == nil {
      notes.note(
        "a schema that is not in the model of FollowTheMoney is kept as a kind",
        line: entities.line(place))
    } else if schema.known?.edge != nil {
      notes.note(
        "a relation that lacks an end, or joins too many, is kept as an entity",
        line: entities.line(place))
    }
    let values = entities.values(of: place)
    define(place, values, schema)
    for value in values {
      let property = terms.property(value.property, of: schema)
      if property.isProvenance || isNoClaim(value, property) { continue }
      if property.known == nil, schema.known != nil {
        notes.note(
          "a property that its schema does not have is kept as text", line: entities.line(place))
      }
      if let reference = property.reference {
        let object = end(value.text, place)
        var claim = claim(value, of: place, values)
        claim.form = .relation
        claim.object = numbers.entity(object, in: &batch.claims)
        claim.predicate = predicate(reference)
        batch.claims.append(claim)
      } else if !property.isName, !(property.isCaption && repeatsName(value, values)) {
        // a property that may stand for a name does not repeat it
        let kind = property.ofEntities
        var claim = claim(value, of: place, values)
        claim.form = .property
        claim.object = numbers.value(value.text, kind.kind.type, in: &batch.claims)
        claim.predicate = predicate(kind)
        batch.claims.append(claim)
      }
    }
  }

  /// Whether it is an identifier that stands where nobody says it, among the ids of the entity alone.
  private func isNoClaim(_ value: FTMValue, _ property: FTMTerms.Property) -> Bool {
    entities.origins[Int(value.origin)].isNobodys && property.known?.type == "identifier"
  }

  /// Whether the object that has a value has it as a name too.
  private func repeatsName(_ value: FTMValue, _ values: [FTMValue]) -> Bool {
    let isAlone = entities.origins[Int(value.origin)].isOfStatement
    return values.contains {
      $0.isOf([.name]) && $0.text == value.text
        && (isAlone || entities.areFromOne($0, value.origin))
    }
  }

  private mutating func define(_ place: Int, _ values: [FTMValue], _ schema: FTMTerms.Schema) {
    let id = entities.text(entities.ids[place])
    // Values of one property have no order in FollowTheMoney
    let name =
      entities.caption(place)
      ?? schema.captions.firstNonNil { least(values.texts($0)) }
    var defined = Entity(id: Entity.ID(id), kind: schema.kind, name: name ?? id)
    let names = FTMWord.names.flatMap { word in
      values.lazy.filter { $0.property == word.rawValue }.map(\.text)
    }
    defined.aliases = names.eachOnce.map { entities.text($0) }.filter { $0 != name }
    defined.formerIDs = entities.formerIDs(place)
    defined.externalIDs = externalIDs(values, schema)
    batch.entities.append(defined)
    define(schema)
  }

  private func least(_ texts: [Int32]) -> String? {
    texts.map { entities.text($0) }.min()
  }

  private func externalIDs(_ values: [FTMValue], _ schema: FTMTerms.Schema) -> [String] {
    values.compactMap { value -> String? in
      let property = terms.property(value.property, of: schema)
      guard property.known?.type == "identifier" else { return nil }
      let name = value.property == FTMWord.wikidataId.rawValue ? "wikidata" : property.name
      return "\(name):\(entities.text(value.text))"
    }.eachOnce
  }

  private mutating func add(_ edge: FTMEdge) {
    let place = edge.place
    let edgeTimes = edge.datasets.map {
      times.time(edge.values(of: $0, entities), of: edge.schema)
    }
    if edgeTimes.contains(where: \.isReversed) {
      notes.note(
        "a relation ends before it begins; its dates are kept as texts",
        line: entities.line(place))
    }
    for value in edge.others(edge.values, entities) {
      define(terms.property(value.property, of: edge.schema).ofRelations)
    }
    let predicate = predicate(edge.relation)
    let side = edge.side(entities)
    if let side { batch.vocabulary.add(side.kind) }
    let isParallel = parallels.contains(place)
    if isParallel { addEvent(place) }
    let reminders = edge.reminded(of: .event, entities).map { event($0, place) }
    let events = (reminders + (isParallel ? [entities.ids[place]] : [])).map {
      numbers.entity($0, in: &batch.claims)
    }
    let eventNumber = batch.claims.number(ofEvents: events)
    let channel = edge.reminded(of: .channel, entities).first.map { end($0, place) }
    for (dataset, time) in zip(edge.datasets, edgeTimes) {
      let rest = edge.others(edge.values(of: dataset, entities), entities)
        .filter { !time.isTold(by: $0) }
      let attributes = numbers.attributes(
        rest, edge.schema, terms, apart: edge.isOwn, in: &batch.claims)
      for source in edge.sources(dataset, entities) {
        for target in edge.targets(dataset, entities) {
          let subject = end(source.text, place)
          let object = end(target.text, place)
          var origin = entities.origins[Int(source.origin)]
          origin.dataset = dataset
          if entities.origins[Int(target.origin)].isExternal { origin.isExternal = true }
          var claim = claim(origin, of: place, edge.values)
          claim.form = .relation
          claim.subject = numbers.entity(subject, in: &batch.claims)
          claim.object = numbers.entity(object, in: &batch.claims)
          claim.predicate = predicate
          claim.locator = numbers.locator(entities.ids[place], in: &batch.claims)
          if let said = edge.paraphrase(of: dataset, entities) {
            claim.paraphrase = batch.claims.add(paraphrase: said)
          }
          claim.period = times.number(time.reading, in: &batch.claims)
          claim.isMomentary = time.isMomentary
          claim.attributes =
            side.map { side in
              numbers.attributes(
                rest, edge.schema, terms, apart: edge.isOwn,
                and: Attribute(side.kind.id, .text(entities.text(object))), in: &batch.claims)
            } ?? attributes
          claim.events = eventNumber
          if let channel { claim.channel = numbers.entity(channel, in: &batch.claims) }
          batch.claims.append(claim)
        }
      }
    }
  }

  /// Adds what keeps a relation apart from others of its kind between the same two: an event of its
  /// id, to which its claims are tied.
  private mutating func addEvent(_ place: Int) {
    notes.note(
      "relations of one kind join the same two at one time; each is kept apart by an event of its id",
      line: entities.line(place))
    if referred.insert(entities.ids[place]).inserted { addStandIn(place) }
  }

  /// Adds an entity of which only the id and the schema are known.
  private mutating func addStandIn(_ place: Int) {
    let schema = terms.schema(of: place)
    let id = entities.text(entities.ids[place])
    batch.entities.append(Entity(id: Entity.ID(id), kind: schema.kind, name: id))
    define(schema)
  }

  /// An event that our own writer reminds of, which may be the relation itself.
  private mutating func event(_ text: Int32, _ edge: Int) -> Int32 {
    guard text == entities.ids[edge] else { return end(text, edge) }
    if referred.insert(text).inserted { addStandIn(edge) }
    return text
  }

  /// The entity that is referred to; one that the file does not have is added.
  private mutating func end(_ text: Int32, _ edge: Int) -> Int32 {
    let (id, place) = entities.resolve(text)
    guard place.map({ areEdges[$0] }) ?? true, referred.insert(id).inserted else { return id }
    guard let place else {
      batch.entities.append(.standIn(Entity.ID(entities.text(id))))
      if let kind = FTMKinds.entityKind(of: "Thing") { batch.vocabulary.add(kind) }
      notes.noteUndefined(line: entities.line(edge))
      return id
    }
    addStandIn(place)
    notes.note(
      "a relation is referred to as an entity; one is added with its id as its name",
      line: entities.line(edge))
    return id
  }

  /// A claim of an entity as its dataset makes it.
  private mutating func claim(
    _ value: FTMValue, of place: Int, _ values: [FTMValue]
  ) -> CodedClaim {
    let origin = entities.origins[Int(value.origin)]
    var claim = claim(origin, of: place, values)
    if !origin.isOfStatement, claim.chain != 0 {
      claim.chain = batch.claims.number(
        of: FTMProvenance.claimants(of: values, inObject: value.origin, entities))
    }
    claim.subject = numbers.entity(entities.ids[place], in: &batch.claims)
    return claim
  }

  private mutating func claim(
    _ origin: FTMOrigin, of place: Int, _ values: [FTMValue]
  ) -> CodedClaim {
    var claim = CodedClaim(document: numbers.document(origin.dataset, in: &batch))
    claim.locator = numbers.locator(origin.locator, in: &batch.claims)
    if values.contains(.proof) || values.contains(.publisher) {
      claim.chain = batch.claims.number(
        of: FTMProvenance.claimants(of: values, origin.dataset, entities))
    }
    claim.stance = origin.isExternal ? .supposes : .asserts
    claim.saying = numbers.saying(origin.firstSeen, in: &batch.claims)
    if origin.original != FTMEntities.none {
      claim.paraphrase = batch.claims.add(paraphrase: entities.text(origin.original))
    }
    return claim
  }
}

extension Sequence {
  /// What `find` returns first that is not `nil`.
  fileprivate func firstNonNil<Found>(_ find: (Element) -> Found?) -> Found? {
    for element in self { if let found = find(element) { return found } }
    return nil
  }
}

extension FTMFacts {
  private mutating func define(_ schema: FTMTerms.Schema) {
    guard !schema.isDefined else { return }
    schema.isDefined = true
    if let kind = FTMKinds.entityKind(of: schema.name) { batch.vocabulary.add(kind) }
  }

  private mutating func define(_ term: FTMTerms.Term<PropertyKind>) {
    guard term.name.defined != ObjectIdentifier(term) else { return }
    term.name.defined = ObjectIdentifier(term)
    if Vocabulary.standard.properties[term.kind.id] == nil { batch.vocabulary.add(term.kind) }
  }

  /// The number of a kind in claims; the vocabulary gets what it lacks of it.
  private mutating func predicate(_ term: FTMTerms.Term<RelationKind>) -> Int32 {
    if term.name.defined != ObjectIdentifier(term) {
      term.name.defined = ObjectIdentifier(term)
      term.name.predicate = batch.claims.number(of: .relation, term.kind.id.rawValue)
      if Vocabulary.standard.relations[term.kind.id] == nil { batch.vocabulary.add(term.kind) }
    }
    return term.name.predicate
  }

  private mutating func predicate(_ term: FTMTerms.Term<PropertyKind>) -> Int32 {
    define(term)
    if term.name.predicate == FTMEntities.none {
      term.name.predicate = batch.claims.number(of: .property, term.kind.id.rawValue)
    }
    return term.name.predicate
  }
}
