package import EntityGraph

/// What one source says, or one document with its copies, and what would fall with it.
public struct SourceAnswer: GraphAnswer {
  package let graph: Graph
  package let source: Source.ID
  package let share: SourceShare

  /// How many claims are told; all unless set.
  public var limit = Int.max

  init(_ source: Source.ID, in graph: Graph) {
    self.graph = graph
    share = graph.share(of: source, graph.sourcedDisputes)
    self.source = share.tally.id
  }

  /// The document that it is, where it is one.
  package var document: Document? { graph.document(Document.ID(source.rawValue)) }

  public var isEmpty: Bool { share.claims.count == 0 && share.relations.isEmpty }

  /// The claims that are told.
  package var claims: [ListedClaims.Row] { share.claims.rows(upTo: limit) }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "policy": shapes.policy(), "source": shapes.tally(share.tally),
      "document": document.map(shapes.wholeDocument) ?? .null,
      "total": .whole(share.claims.count), "claims": claims.json(shapes.listedClaim),
      "falls": [
        "relations": share.relations.json { shapes.relation($0) },
        "entities": share.entities.json { shapes.entity($0.id) },
      ],
    ]
  }

  /// A row a claim, the heading first.
  public var rows: [[String]] { ClaimRows(graph).rows(claims) }
}
