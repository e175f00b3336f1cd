public import GraphKernels

/// An immutable snapshot of what was claimed and what follows from it.
///
/// Entities are vertices, asserted relations are arcs. Vertices are numbered privately: whatever
/// leaves the graph is in the order of ids.
///
/// ```swift
/// let blinken = try graph.entity(named: "Antony Blinken")
/// for relation in graph.relations(of: blinken.id) {
///   print(relation.id, relation.rating, relation.status)
///   for citation in relation.citations { print("  ", citation.claim.document) }
/// }
/// ```
public struct Graph: Sendable {
  public typealias Vertex = CSRGraph.Vertex

  /// The policy in force, with what it left out.
  public let policy: Policy

  /// Everything that was claimed, whatever the policy.
  let facts: Facts

  /// What follows from the claims that the policy counts.
  let derivation: Derivation
  let entities: EntityTable

  /// The graphs of other tools' files, in the order in which they were added; ids that another
  /// input has too, of documents as of nodes, are changed so that they are unique.
  public let foreignGraphs: [ForeignGraph]
  private let table: Lazy<RelationTable>
  private let topologies: [Lazy<Topology>]
  private let names: Lazy<NameIndex>
  private let ids = Lazy<RelationIDs>()
  let filters: [RelationFilter]

  /// What analysis follows of this graph by itself: most questions ask for no less and no more.
  private let followed = Lazy<Graph>()

  init(facts: Facts, foreign: [ForeignGraph]) {
    let vertices = facts.entities.rowsOfNodes
    let edges = foreign.indices.map {
      ForeignEdges(
        $0, foreign[$0], vertices: vertices[$0], facts.vocabulary,
        rating: facts.rating(ofForeign: foreign[$0].document.id), weight: facts.weight)
    }
    self.init(facts, foreign, Derivation(facts, edges), [])
  }

  /// Reads what ``write(to:)`` wrote.
  init(readingFrom archive: Archive) {
    let facts = Facts(readingFrom: archive)
    let derivation = Derivation(facts, readingFrom: archive)
    let selection = Selection(derivation, readingFrom: archive)
    let rows = FrozenTopology(readingFrom: archive, vertexCount: selection.entities.count)
    let followed = Graph(
      facts, [], derivation, selection, [.analysis], eitherWay: Lazy { rows.topology })
    let index = NameIndex(readingFrom: archive)
    self.init(facts, [], derivation, Selection(derivation, []), [], index)
    _ = self.followed.value { followed }
  }

  /// Writes a graph of facts alone, of which all count, with what most questions ask for.
  func write(to archive: Archive) {
    facts.write(to: archive)
    derivation.write(to: archive)
    let followed = keeping(.analysis)
    var selection = Selection(keptIn: followed)
    selection.visited(by: archive, derivation)
    var (rows, index) = (FrozenTopology(followed.topology(.eitherWay)), nameIndex)
    rows.visited(by: archive)
    index.visited(by: archive)
  }

  private init(
    _ facts: Facts, _ foreign: [ForeignGraph], _ derivation: Derivation, _ filters: [RelationFilter]
  ) {
    self.init(facts, foreign, derivation, Selection(derivation, filters), filters)
  }

  private init(
    _ facts: Facts, _ foreign: [ForeignGraph], _ derivation: Derivation, _ selection: Selection,
    _ filters: [RelationFilter], _ index: NameIndex? = nil,
    eitherWay: Lazy<Topology> = Lazy()
  ) {
    self.facts = facts
    foreignGraphs = foreign
    self.derivation = derivation
    self.filters = filters
    policy = selection.policy
    entities = selection.entities
    topologies = Traversal.allCases.map { $0 == .eitherWay ? eitherWay : Lazy() }
    names = Lazy(index)
    table = Lazy(
      filters.isEmpty
        ? nil
        : RelationTable(
          selection.derived ?? derivation.relations, selection.foreign, weight: facts.weight))
  }

  /// The relations in columns; of a graph that only lends its names they are never made.
  var relations: RelationTable {
    table.value {
      RelationTable(
        derivation.relations, derivation.foreign, weight: facts.weight)
    }
  }

  /// The ids of the relations, made when they are first asked for.
  var relationIDTable: RelationIDs {
    ids.value { RelationIDs(self) { derivation.foreignIDs } }
  }

  public var vocabulary: Vocabulary { facts.vocabulary }

  /// Which entities are one with others, and which are not although they share identifiers.
  public var identities: Identities { facts.identities }

  /// The documents behind the facts, in order of ids.
  public var documents: [Document] { facts.documents.defined }

  /// The documents that the policy lets speak: neither they nor what they copy was left out, and
  /// where only some sources are heard something of them is left.
  public var documentsHeard: [Document] {
    let filter = policy.filter.namingSpeakers(by: facts.entities)
    let silenced = filter.silenced(in: documents)
    let counted = documents.filter { !silenced.contains($0.id) }
    let further = policy.further.map { $0.namingSpeakers(by: facts.entities) }
    let exclusive = ([filter] + further).filter { !$0.only.isEmpty }
    guard !exclusive.isEmpty else { return counted }
    let heard = exclusive.map { $0.heard(in: documents) }
    let cited = Set(derivation.facts.claims.lazy.map { facts[$0].document })
    return counted.filter { document in
      facts.documents.number(of: document.id).map { cited.contains(Int32($0)) } ?? false
        || heard.allSatisfy { $0.contains(document.id) }
    }
  }
  public var entityCount: Int { entities.count }

  /// How many entities there are without any policy.
  public var wholeEntityCount: Int { facts.entities.count }
  public var relationCount: Int { relations.count }

  /// Returns the graph under a further policy.
  ///
  /// Claims are dropped first; relations, status, rating and sources are then derived again from
  /// what is left. Entities without a relation go.
  ///
  /// - Precondition: No relations were chosen one by one before.
  /// - Complexity: O(n log n) in the number of facts.
  public func keeping(_ filter: RelationFilter) -> Graph {
    precondition(policy.condition == nil, "filters come before a condition")
    if let graph = following(filter) { return graph }
    return Graph(facts, foreignGraphs, derivation.keeping(filter), filters + [filter])
  }

  /// What analysis follows by itself, where a filter asks for nothing else; `nil` where it does, or
  /// spares an entity that has no relation there.
  private func following(_ filter: RelationFilter) -> Graph? {
    var plain = filter
    plain.spared = []
    guard filters.isEmpty, plain == .analysis else { return nil }
    let graph = followed.value { Graph(facts, foreignGraphs, derivation, [.analysis]) }
    guard filter.spared.allSatisfy({ graph.vertex(of: $0) != nil }) else { return nil }
    return Graph(graph, under: filter)
  }

  /// The same relations, kept by another filter.
  private init(_ same: Graph, under filter: RelationFilter) {
    (facts, foreignGraphs, derivation) = (same.facts, same.foreignGraphs, same.derivation)
    (entities, table, topologies) = (same.entities, same.table, same.topologies)
    (filters, policy, names) = ([filter], same.policy.under(filter), Lazy())
  }

  /// Returns the graph with some of its relations alone, and the entities that they join.
  ///
  /// Filters come first: what is returned is kept no further.
  ///
  /// - Parameters:
  ///   - rows: The relations that stay, by their numbers here.
  ///   - spared: Entities that stay even where no relation joins them.
  ///   - condition: What chose these relations, as the policy states it.
  /// - Returns: The smaller graph.
  /// - Complexity: O(V + E).
  package func keeping(
    relations rows: RowSet, sparing spared: [Entity.ID] = [], where condition: String
  ) -> Graph {
    Graph(self, Selection(of: self, relations: rows, sparing: spared, where: condition))
  }

  /// What was selected of a graph.
  private init(_ whole: Graph, _ selection: Selection) {
    (facts, foreignGraphs, derivation) = (whole.facts, whole.foreignGraphs, whole.derivation)
    (filters, policy, entities) = (whole.filters, selection.policy, selection.entities)
    topologies = Traversal.allCases.map { _ in Lazy() }
    names = Lazy()
    table = Lazy(
      RelationTable(
        selection.derived ?? whole.relations.derived, selection.foreign, weight: whole.facts.weight)
    )
  }

  /// The asserted relations as rows of integers, made once for each way of passing.
  ///
  /// - Complexity: O(V + A) the first time.
  public func topology(_ traversal: Traversal) -> Topology {
    topologies[traversal.rawValue].value { Topology(self, traversal) }
  }

  /// The names of all entities, indexed when they are first asked for.
  var nameIndex: NameIndex {
    names.value { NameIndex(count: entities.count, entities.names) }
  }
}
