extension AnalyzedGraph {
  /// The ids of the entities, indexed by vertex.
  public var entityIDs: TextPool { columns.ids.value { source.entityIDs } }

  /// The names of the entities, indexed by vertex.
  public var entityNames: TextPool { columns.names.value { source.entityNames } }

  /// The kinds of the entities, indexed by vertex.
  public var entityKinds: CodedColumn<EntityKind.ID> {
    columns.entityKinds.value { source.entityKinds }
  }

  /// The ids of the relations, indexed by relation.
  public var relationIDs: TextPool { columns.relationIDs.value { source.relationIDs } }

  /// The kinds of the relations, indexed by relation.
  public var relationKinds: CodedColumn<RelationKind> {
    columns.relationKinds.value { source.relationKinds }
  }

  /// The vertices that relations start from as they are told, indexed by relation.
  public var subjects: [Vertex] { columns.subjects.value { source.subjects } }

  /// The vertices that relations lead to as they are told, indexed by relation.
  public var objects: [Vertex] { columns.objects.value { source.objects } }

  /// What is so of relations, indexed by relation.
  public var relationFlags: [RelationFlags] { columns.flags.value { source.relationFlags } }

  /// The weights of relations, indexed by relation; not a number where none is stated.
  public var weights: [Double] { columns.weights.value { source.weights } }

  /// The first second at which each relation may have been, indexed by relation.
  ///
  /// Since 1970 in UTC; the smallest number where it is not known.
  public var earliest: [Int64] { columns.earliest.value { source.earliest } }

  /// The last second at which each relation may have been, indexed by relation.
  ///
  /// Since 1970 in UTC; the largest number where it is not known, or lasts.
  public var latest: [Int64] { columns.latest.value { source.latest } }

  /// The ranks of ratings, from 0 for A1 to 35 for F6; indexed by relation.
  public var ratings: [UInt8] { columns.ratings.value { source.ratings } }

  /// How many sources that do not hang on each other assert a relation; indexed by relation.
  public var independentSources: [Int32] { columns.sources.value { source.independentSources } }

  /// How many claims speak of a relation; indexed by relation.
  public var claimCounts: [Int32] { columns.claims.value { source.claimCounts } }

  /// How many claims speak of an entity, and the documents they stand in; indexed by vertex.
  ///
  /// In a plug-in it needs ``ColumnNeeds/documents``.
  public var claimsByVertex: [(claims: Int, documents: [Document.ID])] { source.claimsByVertex() }

  /// The sources in order of ids, each with the numbers of the relations that it stands behind.
  ///
  /// It asserts them, or passed on that they hold; of those that nobody asserts it speaks.
  ///
  /// In a plug-in it needs ``ColumnNeeds/sourceRelations``.
  ///
  /// - Complexity: O(claims).
  public var relationsBySource: [(source: Source.ID, relations: [Int32])] {
    source.relationsBySource()
  }
}

/// The columns that were asked for, each made once.
final class AnalyzedColumns: Sendable {
  let ids = Lazy<TextPool>()
  let names = Lazy<TextPool>()
  let entityKinds = Lazy<CodedColumn<EntityKind.ID>>()
  let relationIDs = Lazy<TextPool>()
  let relationKinds = Lazy<CodedColumn<RelationKind>>()
  let subjects = Lazy<[Graph.Vertex]>()
  let objects = Lazy<[Graph.Vertex]>()
  let flags = Lazy<[RelationFlags]>()
  let weights = Lazy<[Double]>()
  let earliest = Lazy<[Int64]>()
  let latest = Lazy<[Int64]>()
  let ratings = Lazy<[UInt8]>()
  let sources = Lazy<[Int32]>()
  let claims = Lazy<[Int32]>()
}
