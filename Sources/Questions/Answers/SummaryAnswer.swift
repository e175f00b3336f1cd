package import EntityGraph

/// What is in a graph.
public struct SummaryAnswer: GraphAnswer {
  package let graph: Graph
  package let notes: [InputNote]
  package let entityKinds: [(name: String, count: Int)]
  package let relationKinds: [(name: String, count: Int)]
  package let events: Int
  package let asserted: Int

  /// From the first to the last date that a relation has.
  package let span: Period?

  /// The parts into which what analyzers follow falls, and how many entities that joins.
  package let components: Int
  package let joined: Int
  package let disputes: Int
  package let documents: [Document]
  package let claims: Int

  /// Those of them that stand in copies of other documents.
  package let claimsInCopies: Int

  /// - Parameters:
  ///   - graph: What is told.
  ///   - followed: The same as analyzers count.
  ///   - notes: What was noted while reading.
  init(graph: Graph, followed: Graph, notes: [InputNote]) {
    self.graph = graph
    self.notes = notes
    let (entities, relations) = (graph.entityCounts, graph.assertedCounts)
    entityKinds = Self.inOrder(entities.map { ($0.key.rawValue, $0.value) })
    relationKinds = Self.inOrder(relations.map { ($0.key.rawValue, $0.value) })
    asserted = relations.values.reduce(0, +)
    events = entities.reduce(0) {
      $0 + (graph.vocabulary.kind($1.key, isA: "event") ? $1.value : 0)
    }
    span = graph.assertedSpan
    (components, joined) = (followed.componentCount, followed.entityCount)
    disputes = graph.countedDisputes.filter { $0.status == .disputed }.count
    let counts = graph.claimCounts
    claims = counts.values.reduce(0, +)
    claimsInCopies = counts.reduce(0) {
      $0 + (graph.document($1.key)?.republishes == nil ? 0 : $1.value)
    }
    let isWhole = graph.policy.filter.isTrivial
    documents = graph.documentsHeard.filter {
      isWhole || graph.isGraphFile($0.id) || counts[$0.id] != nil
    }
  }

  private static func inOrder(
    _ counts: [(name: String, count: Int)]
  ) -> [(name: String, count: Int)] {
    counts.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  public var isEmpty: Bool { graph.entityCount == 0 }

  public var json: JSON {
    [
      "schema": 1, "policy": JSONShapes(graph: graph).policy(),
      "entities": .whole(graph.entityCount), "relations": .whole(asserted),
      "events": .whole(events), "claims": .whole(claims),
      "claims_in_copies": .whole(claimsInCopies),
      "entity_kinds": .object(
        Dictionary(uniqueKeysWithValues: entityKinds.map { ($0.name, .whole($0.count)) })),
      "relation_kinds": .object(
        Dictionary(uniqueKeysWithValues: relationKinds.map { ($0.name, .whole($0.count)) })),
      "documents": documents.json(JSONShapes(graph: graph).document),
      "since": JSON(span?.start.text), "until": JSON(span?.end.text),
      "disputes": .whole(disputes), "components": .whole(components),
      "warnings": notes.json(\.json),
    ]
  }
}
