extension AnalyzedGraph {
  /// The ids of the entities, indexed by vertex.
  public var entityIDs: TextPool { graph.entityIDs }

  /// The names of the entities, indexed by vertex.
  public var entityNames: TextPool { columns.names.value { graph.entityNames } }

  /// The kinds of the entities, indexed by vertex.
  public var entityKinds: CodedColumn<EntityKind.ID> {
    columns.entityKinds.value { graph.entityKinds }
  }

  /// The ids of the relations, indexed by relation.
  public var relationIDs: TextPool { graph.relationIDs }

  /// The kinds of the relations, indexed by relation.
  public var relationKinds: CodedColumn<RelationKind> {
    columns.relationKinds.value { graph.relationKinds }
  }

  /// The vertices that relations start from as they are told, indexed by relation.
  public var subjects: [Vertex] {
    columns.subjects.value { ofRelations { ends(ofRelation: $0).subject } }
  }

  /// The vertices that relations lead to as they are told, indexed by relation.
  public var objects: [Vertex] {
    columns.objects.value { ofRelations { ends(ofRelation: $0).object } }
  }

  /// What is so of relations, indexed by relation.
  public var relationFlags: [RelationFlags] { columns.flags.value { ofRelations(flags(of:)) } }

  /// The weights of relations, indexed by relation; not a number where none is stated.
  public var weights: [Double] {
    columns.weights.value { ofRelations { weight(ofRelation: $0) ?? .nan } }
  }

  /// The first second at which each relation may have been, indexed by relation.
  ///
  /// Since 1970, by the local clock; the smallest number where it is not known.
  public var earliest: [Int64] {
    columns.earliest.value { ofRelations { validity(ofRelation: $0).earliestSince1970 } }
  }

  /// The last second at which each relation may have been, indexed by relation.
  ///
  /// Since 1970, by the local clock; the largest number where it is not known, or lasts.
  public var latest: [Int64] {
    columns.latest.value { ofRelations { validity(ofRelation: $0).latestSince1970 } }
  }

  /// The ranks of ratings, from 0 for A1 to 35 for F6; indexed by relation.
  public var ratings: [UInt8] {
    columns.ratings.value { ofRelations { UInt8(rating(ofRelation: $0).rank) } }
  }

  /// How many sources that do not hang on each other assert a relation; indexed by relation.
  public var independentSources: [Int32] {
    columns.sources.value { ofRelations { Int32(independentSources(ofRelation: $0)) } }
  }

  /// How many claims speak of a relation; indexed by relation.
  public var claimCounts: [Int32] {
    columns.claims.value { ofRelations { Int32(graph.claimCount(ofRelation: $0)) } }
  }

  /// How many claims speak of an entity, and the documents they stand in; indexed by vertex.
  public var claimsByVertex: [(claims: Int, documents: [Document.ID])] { graph.claimsByVertex() }

  private func ofRelations<Value>(_ value: (Int) -> Value) -> [Value] {
    (0..<relationCount).map(value)
  }

  private func flags(of relation: Int) -> RelationFlags {
    var flags: RelationFlags = []
    if graph.isAsserted(relation: relation) { flags.insert(.isAsserted) }
    if graph.isSymmetric(relation: relation) { flags.insert(.isSymmetric) }
    if graph.isProjection(relation: relation) { flags.insert(.isProjection) }
    if validity(ofRelation: relation).isMomentary { flags.insert(.isMomentary) }
    return flags
  }
}

extension Validity {
  fileprivate var earliestSince1970: Int64 {
    guard let earliest = period?.earliest, earliest != .min else { return .min }
    return earliest - PartialDate.secondsBefore1970
  }

  fileprivate var latestSince1970: Int64 {
    guard let latest = period?.latest, latest != .max else { return .max }
    return latest - PartialDate.secondsBefore1970
  }
}

/// The columns that were asked for, each made once.
final class AnalyzedColumns: Sendable {
  let names = Lazy<TextPool>()
  let entityKinds = Lazy<CodedColumn<EntityKind.ID>>()
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
