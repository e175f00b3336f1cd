/// The graph an analyzer sees: vertices and relations as numbers, and columns of what is known of
/// them.
///
/// Vertices are `0 ..< entityCount` and relations `0 ..< relationCount`, both in the order of their
/// ids but for relations of graph files, which come last in the order of their files. Arcs are the
/// asserted relations; ``topology(_:)`` has them as rows.
public struct AnalyzedGraph: Sendable {
  public typealias Vertex = Graph.Vertex

  let source: any GraphSource
  let columns = AnalyzedColumns()

  /// - Complexity: O(1); columns are made when they are first asked for.
  public init(_ graph: Graph) { source = graph }

  init(from source: any GraphSource) { self.source = source }

  /// The graph with its claims, for analyzers of the product alone.
  ///
  /// - Precondition: It is not lent to a plug-in.
  package var graph: Graph {
    guard let graph = source as? Graph else {
      preconditionFailure("a plug-in is not lent the claims of a graph")
    }
    return graph
  }
}

extension AnalyzedGraph {
  public var entityCount: Int { source.entityCount }
  public var relationCount: Int { source.relationCount }

  /// All vertices, in order of ids.
  public var vertices: Range<Vertex> { 0..<Vertex(entityCount) }

  /// The asserted relations as rows of integers, made once for each way of following them.
  ///
  /// - Complexity: O(V + A) the first time.
  public func topology(_ traversal: Traversal) -> Topology { source.topology(traversal) }

  /// The same of relations whose kinds are of certain categories.
  ///
  /// - Complexity: O(V + A).
  public func topology(
    _ traversal: Traversal, of categories: Set<RelationKind.Category>
  ) -> Topology {
    let kinds = relationKinds
    let areKept = kinds.words.map { categories.contains($0.category) }
    return topology(traversal).keeping { areKept[Int(kinds.codes[$0])] }
  }

  /// The number of parts that no relation joins.
  ///
  /// - Complexity: O(V + A).
  public var componentCount: Int { source.componentCount }
}

extension AnalyzedGraph {
  public func id(at vertex: Vertex) -> Entity.ID { source.id(at: vertex) }
  public func name(at vertex: Vertex) -> String { source.name(at: vertex) }

  /// The kind of an entity; for all of them ask ``entityKinds``.
  public func kind(at vertex: Vertex) -> EntityKind.ID { source.kind(at: vertex) }

  /// - Complexity: O(log V).
  public func vertex(of id: Entity.ID) -> Vertex? { source.vertex(of: id) }

  public func relationID(_ relation: Int) -> Relation.ID { source.relationID(relation) }

  /// The ends of a relation, by its number.
  public func ends(ofRelation number: Int) -> (subject: Vertex, object: Vertex) {
    source.ends(ofRelation: number)
  }

  /// The weight of a relation, by its number; `nil` where none is stated.
  public func weight(ofRelation number: Int) -> Double? { source.weight(ofRelation: number) }

  /// The rating of a relation, by its number.
  public func rating(ofRelation number: Int) -> Rating { source.rating(ofRelation: number) }

  /// How many independent sources assert a relation, by its number.
  public func independentSources(ofRelation number: Int) -> Int {
    source.independentSources(ofRelation: number)
  }

  /// Whether a relation only follows from an event, by its number.
  public func isProjection(relation number: Int) -> Bool { source.isProjection(relation: number) }

  /// When a relation was or held, by its number.
  public func validity(ofRelation number: Int) -> Validity { source.validity(ofRelation: number) }

  /// Whether what is undated is followed where the order of time counts.
  public var followsUndated: Bool { source.followsUndated }
}
