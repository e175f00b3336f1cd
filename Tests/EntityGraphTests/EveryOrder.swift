import EntityGraph
import TestSupport
import Testing

/// Freezes facts in several orders, expects one result, and returns it.
func frozen(_ batch: FactBatch, sourceLocation: SourceLocation = #_sourceLocation) throws -> Graph {
  let graph = try batch.frozen()
  for seed in 0..<4 as Range<UInt64> {
    #expect(
      try batch.shuffled(seed: seed).frozen().account == graph.account,
      sourceLocation: sourceLocation)
  }
  #expect(graph.brokenLaws == [], sourceLocation: sourceLocation)
  return graph
}

/// Freezes claims in several orders, expects one result, and returns it.
func frozen(
  _ claims: [Claim], events: [Entity.ID: EventType.ID] = [:], documents: [Document] = [],
  entities: [Entity] = [], sourceLocation: SourceLocation = #_sourceLocation
) throws -> Graph {
  try frozen(
    FactBatch(claims, events: events, documents: documents, entities: entities),
    sourceLocation: sourceLocation)
}

extension Graph {
  /// All relations, in order of ids.
  var allRelations: [Relation] { (0..<relationCount).map { relation($0) } }

  /// The ids of all relations, in order.
  var idsOfRelations: [String] { allRelations.map(\.id.rawValue) }

  /// `id status` of each relation, in order of ids.
  var statuses: [String] { allRelations.map { "\($0.id) \($0.status)" } }

  /// The relation with an id, which a test expects to be there.
  func relation(_ id: String) throws -> Relation {
    try #require(allRelations.first { $0.id.rawValue == id })
  }

  /// The one property of that name, which a test expects to be there.
  func property(_ name: PropertyKind.ID, of subject: Entity.ID) throws -> PropertyPositions {
    try #require(properties(of: subject).first { $0.name == name })
  }

  func keeping(_ change: (inout RelationFilter) -> Void) -> Graph {
    var filter = RelationFilter()
    change(&filter)
    return keeping(filter)
  }
}
