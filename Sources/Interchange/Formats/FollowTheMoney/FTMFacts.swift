import EntityGraph

/// Makes facts of the entities of a file.
struct FTMFacts {
  private static let names = ["name", "alias", "weakAlias", "previousName", "abbreviation"]
  private static let model = FTMModel.standard

  private let entities: FTMEntities
  private let file: Document.ID
  private(set) var notes: ReadingNotes
  private(set) var batch = FactBatch()
  private var documents: Set<Document.ID> = []
  private var referred: Set<Entity.ID> = []

  /// The entities that are relations; indexed by entity.
  private let edges: [FTMEdge?]

  private let parallels: FTMParallels

  /// The properties of which some entity has several values.
  private let listed: Set<String>

  /// - Complexity: O(n) in the number of values.
  init(_ entities: FTMEntities, file: Document.ID) {
    self.entities = entities
    self.file = file
    notes = entities.notes
    let edges = entities.all.map { FTMEdge($0) }
    self.edges = edges
    parallels = FTMParallels(edges, entities)
    listed = Set(entities.all.flatMap(\.listedProperties))
    for (place, entity) in entities.all.enumerated() {
      if let edge = edges[place] {
        add(edge, isParallel: parallels.contains(place))
      } else {
        add(entity)
      }
    }
  }

  private mutating func add(_ entity: FTMEntity) {
    let schema = Self.model.schemata[entity.schema]
    if schema == nil {
      notes.note(
        "a schema that is not in the model of FollowTheMoney is kept as a kind", line: entity.line)
    } else if schema?.edge != nil {
      notes.note(
        "a relation that lacks an end, or joins too many, is kept as an entity", line: entity.line)
    }
    define(entity)
    for value in entity.values where !FTMProvenance.properties.contains(value.property) {
      let property = Self.model.property(value.property, of: entity.schema)
      if property == nil, schema != nil {
        notes.note("a property that its schema does not have is kept as text", line: entity.line)
      }
      if property?.type == "entity" {
        let kind = FTMKinds.reference(value.property, property?.words ?? value.property)
        claim(
          .relation(subject: entity.id, kind: kind.id, object: end(value.text, entity)), value,
          entity)
        define(kind)
      } else if !Self.names.contains(value.property), !isNameAgain(value, of: entity) {
        let kind = FTMKinds.property(
          value.property, type: property?.type ?? "",
          hasSeveral: listed.contains(value.property))
        claim(
          .property(of: entity.id, name: kind.id, value: Value(money: value.text, kind.type)),
          value, entity)
        define(kind)
      }
    }
  }

  /// Whether a property that may stand for a name only repeats it.
  private func isNameAgain(_ value: FTMValue, of entity: FTMEntity) -> Bool {
    Self.model.schemata[entity.schema]?.captions.contains(value.property) ?? false
      && entity.texts("name").contains { ExactText($0) == ExactText(value.text) }
  }

  private mutating func define(_ entity: FTMEntity) {
    let captions = Self.model.schemata[entity.schema]?.captions ?? ["name"]
    // Values of one property have no order in FollowTheMoney
    let name = entity.caption ?? captions.lazy.compactMap { entity.texts($0).min() }.first
    let aliases = Self.names.flatMap { entity.texts($0) }.filter { $0 != name }
    var defined = Entity(
      id: entity.id, kind: FTMKinds.kind(of: entity.schema), name: name ?? entity.id.rawValue)
    var seen: Set<ExactText> = []
    defined.aliases = aliases.filter { seen.insert(ExactText($0)).inserted }
    defined.formerIDs = entity.formerIDs
    defined.externalIDs =
      entity.values.filter {
        Self.model.property($0.property, of: entity.schema)?.type == "identifier"
      }.map { "\($0.property == "wikidataId" ? "wikidata" : $0.property):\($0.text)" }.eachOnce
    batch.entities.append(defined)
    if let kind = FTMKinds.entityKind(of: entity.schema) { batch.vocabulary.add(kind) }
  }

  private mutating func add(_ edge: FTMEdge, isParallel: Bool) {
    if edge.hasReversedDates {
      notes.note(
        "a relation ends before it begins; its dates are kept as texts", line: edge.entity.line)
    }
    for kind in edge.properties { define(kind) }
    define(edge.kind)
    if isParallel { addEvent(edge.entity) }
    let events =
      edge.reminded(of: .event).map { end($0.rawValue, edge.entity) }
      + (isParallel ? [edge.entity.id] : [])
    let channel = edge.reminded(of: .channel).first.map { end($0.rawValue, edge.entity) }
    for dataset in edge.datasets {
      for source in edge.sources(dataset) {
        for target in edge.targets(dataset) {
          let statement = Claim.Statement.relation(
            subject: end(source.text, edge.entity), kind: edge.kind.id,
            object: end(target.text, edge.entity))
          var end = source
          end.dataset = dataset
          end.isExternal = source.isExternal || target.isExternal
          claim(statement, end, edge.entity) { claim in
            edge.complete(&claim, dataset)
            claim.events = events
            claim.channel = channel
          }
        }
      }
    }
  }

  /// Adds what keeps a relation apart from others of its kind between the same two: an event of its
  /// id, to which its claims are tied.
  private mutating func addEvent(_ entity: FTMEntity) {
    notes.note(
      "relations of one kind join the same two at one time; each is kept apart by an event of its id",
      line: entity.line)
    if referred.insert(entity.id).inserted { addStandIn(entity.id, entity.schema) }
  }

  /// Adds an entity of which only the id is known.
  private mutating func addStandIn(_ id: Entity.ID) {
    batch.entities.append(.standIn(id))
    if let kind = FTMKinds.entityKind(of: "Thing") { batch.vocabulary.add(kind) }
  }

  /// Adds an entity of which only the id and the schema are known.
  private mutating func addStandIn(_ id: Entity.ID, _ schema: String) {
    batch.entities.append(Entity(id: id, kind: FTMKinds.kind(of: schema), name: id.rawValue))
    if let kind = FTMKinds.entityKind(of: schema) { batch.vocabulary.add(kind) }
  }

  /// The entity that is referred to; one that the file does not have is added.
  private mutating func end(_ id: String, _ entity: FTMEntity) -> Entity.ID {
    let (id, place) = entities.resolve(Entity.ID(id))
    guard place.map({ edges[$0] != nil }) ?? true, referred.insert(id).inserted else { return id }
    let target = place.map { entities.all[$0] }
    if let target {
      addStandIn(id, target.schema)
    } else {
      addStandIn(id)
    }
    notes.note(
      target == nil
        ? "an entity that is referred to is not in the file; it is added with its id as its name"
        : "a relation is referred to as an entity; one is added with its id as its name",
      line: entity.line)
    return id
  }

  private mutating func claim(
    _ statement: Claim.Statement, _ value: FTMValue, _ entity: FTMEntity,
    _ complete: (inout Claim) -> Void = { _ in }
  ) {
    let document = value.dataset.map { Document.ID($0) } ?? file
    if documents.insert(document).inserted {
      batch.documents.append(Document(id: document, title: document.rawValue))
    }
    var claim = Claim(
      document: document, locator: value.locator,
      claimants: FTMProvenance.claimants(of: entity, value.dataset),
      stance: value.isExternal ? .supposes : .asserts, statement: statement,
      claimed: value.firstSeen, paraphrase: value.original)
    complete(&claim)
    batch.claims.append(claim)
  }

  private mutating func define(_ kind: RelationKind) {
    if Vocabulary.standard.relations[kind.id] == nil { batch.vocabulary.add(kind) }
  }

  private mutating func define(_ kind: PropertyKind) {
    if Vocabulary.standard.properties[kind.id] == nil { batch.vocabulary.add(kind) }
  }
}

/// Where an entity is from, as FollowTheMoney says it.
enum FTMProvenance {
  /// The properties that tell who said it: the document that proves it, then who published it.
  static let properties = ["proof", "publisher"]

  static func claimants(of entity: FTMEntity, _ dataset: String?) -> [Source.ID] {
    let texts = properties.flatMap { property in
      entity.values.filter { $0.property == property && $0.dataset == dataset }.map(\.text)
    }
    return texts.eachOnce.map { Source.ID($0) }
  }
}

extension Value {
  /// A value of FollowTheMoney; one that is not of its type is a text.
  init(money text: String, _ type: PropertyKind.ValueType) {
    switch type {
    case .number: self = Quantity(text).map { .number($0) } ?? .text(text)
    case .date: self = Period(text).map { .date($0) } ?? .text(text)
    case .text: self = .text(text)
    }
  }
}
