/// Collects facts, then freezes them into a ``Graph``.
///
/// ```swift
/// var builder = GraphBuilder()
/// builder.add(Document(id: "report", title: "A report", reliability: .usuallyReliable))
/// try builder.add(Entity(id: "ann", kind: "person", name: "Ann"))
/// try builder.add(Entity(id: "ben", kind: "person", name: "Ben"))
/// builder.add(
///   Claim(
///     document: "report", locator: "¶3",
///     statement: .relation(subject: "ann", kind: "met", object: "ben"),
///     period: Period("2023-01-02"), credibility: .probablyTrue))
/// let graph = try builder.freeze()
/// print(graph.entityCount, graph.relationCount)  // 2 1
/// ```
public struct GraphBuilder: Sendable {
  private var vocabulary = Vocabulary.standard

  /// What the batches add to the standard vocabulary.
  private var added = Vocabulary()
  private var documents: [Document.ID: Document] = [:]
  private var entities = EntityUnion()
  private var claims = ClaimList()
  private var foreign: [ForeignGraph] = []

  /// The property of relations, or column of graph files, that is their weight.
  public var weight = ColumnName.weight

  /// What makes two entities of facts one.
  public var identity = IdentityPolicy.asserted

  public init() {}

  /// Adds all that `batch` says.
  ///
  /// - Throws: ``GraphError`` when two definitions of one id do not agree.
  public mutating func add(_ batch: FactBatch) throws(GraphError) {
    if let difference = added.disagreement(with: batch.vocabulary) { throw difference }
    added.merge(batch.vocabulary)
    vocabulary.merge(batch.vocabulary)
    for document in batch.documents { documents[document.id] = document }
    try entities.add(batch.entities)
    claims.append(contentsOf: batch.claims)
  }

  public mutating func add(_ kind: RelationKind) { vocabulary.add(kind) }
  public mutating func add(_ document: Document) { documents[document.id] = document }

  /// Adds an entity, or what is new about one that is known; one that stands in for a definition
  /// gives way to it.
  ///
  /// - Throws: ``GraphError`` when the two do not agree.
  public mutating func add(_ entity: Entity) throws(GraphError) {
    try entities.add(entity)
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
    let defined = entities.entities
    entities = EntityUnion()
    var claims = ClaimList()
    swap(&claims, &self.claims)
    let naming = ForeignNaming(foreign, besides: defined.ids, Set(documents.keys))
    let found =
      identity == .separate
      ? nil : IdentityFinder(defined, vocabulary) { claims.deniedIdentities(vocabulary) }
    let facts = Facts(
      vocabulary: vocabulary, documents: documents.values + naming.graphs.map(\.document),
      entities: EntityTable(defined, naming), found, claims: consume claims, weight: weight)
    return Graph(facts: facts, foreign: naming.graphs)
  }
}

extension GraphBuilder {
  private func checkEnds() throws(GraphError) {
    let known = claims.dictionaries.entities
    let isUnknown = entities.numbers.lacking(known)
    guard isUnknown.contains(true) else { return }
    let events = claims.dictionaries.events
    for (number, claim) in claims.rows.enumerated() {
      let object = claim.form == .property ? CodedClaim.none : claim.object
      let named = [claim.subject, object] + events[claim.events] + [claim.channel]
      for entity in named where entity >= 0 && isUnknown[Int(entity)] {
        throw .unknownEntity(known[entity], in: claims[number].id.rawValue)
      }
    }
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
