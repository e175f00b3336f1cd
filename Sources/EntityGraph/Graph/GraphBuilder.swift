/// Collects facts, then freezes them into a ``Graph``.
public struct GraphBuilder: Sendable {
  private var vocabulary = Vocabulary.standard
  private var documents: [Document.ID: Document] = [:]
  private var entities: [Entity.ID: Entity] = [:]
  private var claims: [Claim] = []
  private var foreign: [ForeignGraph] = []

  /// The property of relations, or column of graph files, that is their weight.
  public var weight = ColumnName.weight

  public init() {}

  /// Adds all that `batch` says.
  ///
  /// - Throws: ``GraphError`` when two definitions of one id do not agree.
  public mutating func add(_ batch: FactBatch) throws(GraphError) {
    vocabulary.merge(batch.vocabulary)
    for document in batch.documents { documents[document.id] = document }
    for entity in batch.entities { try add(entity) }
    claims += batch.claims
  }

  public mutating func add(_ kind: RelationKind) { vocabulary.add(kind) }
  public mutating func add(_ document: Document) { documents[document.id] = document }

  /// Adds an entity, or what is new about one that is known; one that stands in for a definition
  /// gives way to it.
  ///
  /// - Throws: ``GraphError/kindsDiffer(_:_:_:)``.
  public mutating func add(_ entity: Entity) throws(GraphError) {
    guard var known = entities[entity.id], !known.isStandIn else {
      entities[entity.id] = entity
      return
    }
    guard !entity.isStandIn else { return }
    guard known.kind == entity.kind else { throw .kindsDiffer(entity.id, known.kind, entity.kind) }
    known.learn(entity)
    entities[entity.id] = known
  }

  /// Adds a claim; one of equal content is replaced.
  public mutating func add(_ claim: Claim) { claims.append(claim) }

  /// Adds a graph of another tool's file.
  ///
  /// Its ids are its own: where another input has one too, the file's name is put in front.
  public mutating func add(_ graph: ForeignGraph) { foreign.append(graph) }

  /// Returns the finished graph.
  ///
  /// - Throws: ``GraphError/unknownEntity(_:in:)`` when a fact speaks of an entity nobody added.
  /// - Complexity: O(n log n) in the number of facts.
  public consuming func freeze() throws(GraphError) -> Graph {
    try checkEnds()
    let defined = DefinedEntities(entities.values)
    let naming = ForeignNaming(foreign, besides: defined.ids, Set(documents.keys))
    let facts = Facts(
      vocabulary: vocabulary, documents: documents.values + naming.graphs.map(\.document),
      entities: EntityTable(defined, naming), claims: claimsInOrderOfEnds(), weight: weight)
    return Graph(facts: facts, foreign: naming.graphs)
  }
}

extension GraphBuilder {
  /// The claims, symmetric relations with their ends in order of ids.
  private func claimsInOrderOfEnds() -> [Claim] {
    var claims = claims
    for number in claims.indices {
      guard case .relation(let subject, let kind, let object) = claims[number].statement,
        object < subject, vocabulary.relations[kind]?.isSymmetric == true
      else { continue }
      claims[number].statement = .relation(subject: object, kind: kind, object: subject)
    }
    return claims
  }

  private func checkEnds() throws(GraphError) {
    for number in claims.indices {
      let channel = claims[number].channel.map { [$0] } ?? []
      for entity in claims[number].statement.entities + claims[number].events + channel
      where entities[entity] == nil {
        throw .unknownEntity(entity, in: claims[number].id.rawValue)
      }
    }
  }
}

extension Entity {
  /// Takes in what `other` tells of the same entity and is not known yet.
  ///
  /// The name that the other lists as an alias gives way.
  fileprivate mutating func learn(_ other: Entity) {
    let names = [name] + aliases + [other.name] + other.aliases
    if other.aliases.contains(name), !aliases.contains(other.name) {
      (name, isUnnamed) = (other.name, other.isUnnamed)
    }
    aliases = names.reduce(into: []) { if $1 != name, !$0.contains($1) { $0.append($1) } }
    eventType = eventType ?? other.eventType
    reliability = reliability ?? other.reliability
    marking = marking ?? other.marking
    externalIDs += other.externalIDs.filter { !externalIDs.contains($0) }
    formerIDs += other.formerIDs.filter { !formerIDs.contains($0) }
  }
}

extension Claim.Statement {
  /// The entities a statement speaks of.
  public var entities: [Entity.ID] {
    switch self {
    case .relation(let subject, _, let object): [subject, object]
    case .property(let subject, _, _): [subject]
    case .role(_, let event, let filler): [event, filler]
    }
  }
}

/// A contradiction found while a graph is built.
public enum GraphError: Error, Hashable {
  case kindsDiffer(Entity.ID, EntityKind.ID, EntityKind.ID)
  case unknownEntity(Entity.ID, in: String)
}

extension GraphError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .kindsDiffer(let entity, let first, let second):
      "'\(entity)' is called a \(first) and a \(second); give it one kind, or two ids"
    case .unknownEntity(let entity, let claim):
      "'\(claim)' speaks of '\(entity)', which is not defined; add the entity first"
    }
  }
}
