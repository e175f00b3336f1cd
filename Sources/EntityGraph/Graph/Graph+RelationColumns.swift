extension Graph {
  /// The id of a relation, by its number.
  public func relationID(_ relation: Int) -> Relation.ID { relationIDTable[relation] }

  /// The rating of a relation, by its number; cheaper than the whole ``relation(_:)``.
  public func rating(ofRelation relation: Int) -> Rating { relations.rating(relation) }

  /// How many independent sources assert a relation, by its number.
  public func independentSources(ofRelation relation: Int) -> Int {
    relations.independentSources(relation)
  }

  /// Whether a relation only follows from an event, by its number.
  public func isProjection(relation: Int) -> Bool { relations.isProjection(relation) }

  /// When a relation was or held, by its number.
  public func validity(ofRelation relation: Int) -> Validity { relations.validity(relation) }

  /// The properties of a relation itself, by its number, in order of names.
  public func attributes(ofRelation relation: Int) -> [Attribute] {
    relations.attributes(relation)
  }

  /// The names of the properties of relations that are numbers, in order.
  ///
  /// - Complexity: O(relations of facts + columns of graph files).
  package var numbersOfRelations: [String] { relations.numberColumns }

  /// The property of relations that is their weight.
  package var weightName: ColumnName { facts.weight }

  /// The kind of a relation, by its number.
  package func kind(ofRelation number: Int) -> RelationKind {
    vocabulary.kind(relations.kind(number))
  }

  /// The channel of a relation, by its number, where one is named.
  package func channel(ofRelation number: Int) -> Entity.ID? {
    number < relations.derived.count ? relations.derived.channel(number) : nil
  }

  /// The ends of a relation, by its number.
  public func ends(ofRelation number: Int) -> (subject: Vertex, object: Vertex) {
    relations.ends(number)
  }

  /// Whether A to B says the same as B to A: by its kind, or because its file calls it undirected.
  public func isSymmetric(relation number: Int) -> Bool {
    guard let (edges, row) = relations.edge(number) else {
      return vocabulary.kind(relations.kind(number)).isSymmetric
    }
    return edges.isSymmetric(row: row)
  }

  /// The node that the entity at a vertex is; `nil` where it is an entity of facts.
  package func foreignNode(at vertex: Vertex) -> ForeignRow? { entities.foreign(Int(vertex)) }

  /// The edge that a relation is; `nil` where it follows from claims.
  package func foreignEdge(ofRelation number: Int) -> ForeignRow? {
    relations.edge(number).map { ForeignRow(graph: $0.edges.graph, row: $0.row) }
  }

  /// The ids of the entities, indexed by vertex.
  public var entityIDs: TextPool { entities.ids.inMemory }

  /// The ids of the relations, indexed by relation number.
  ///
  /// The pool of the one foreign graph's file itself where that has them all.
  ///
  /// - Complexity: O(E) the first time.
  public var relationIDs: TextPool { relationIDTable.pool }

  /// The ids of some relations; indexed as `numbers`.
  ///
  /// - Complexity: O(length of the ids); the first time with foreign graphs O(E).
  package func relationIDs(of numbers: [Int32]) -> TextPool { relationIDTable.pool(of: numbers) }
}
