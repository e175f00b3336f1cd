package import EntityGraph

/// The claims that were asked for, document by document and place by place.
public struct ClaimsAnswer: GraphAnswer {
  package let graph: Graph

  /// The words that were sought; empty where none were.
  package let sought: String
  package let selection: ClaimSelection
  let claims: ListedClaims

  /// How many are told; all unless set.
  public var limit = Int.max

  init(graph: Graph, sought: String, selection: ClaimSelection, claims: ListedClaims) {
    (self.graph, self.sought, self.selection) = (graph, sought, selection)
    self.claims = claims
  }

  public var isEmpty: Bool { count == 0 }

  /// How many were found, told or not; a claim and the copies that repeat it are one.
  package var count: Int { claims.count }

  /// How many stand in each document.
  package var documents: [(id: Document.ID, count: Int)] { claims.documents }

  /// Those that are told.
  package var told: [ListedClaims.Row] { claims.rows(upTo: limit) }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    let stances = Claim.Stance.allCases.filter(selection.stances.contains)
    return [
      "schema": 1, "policy": shapes.policy(), "text": sought.isEmpty ? .null : .text(sought),
      "sources": selection.sources.json { .text($0.rawValue) },
      "stances": stances.json { .text($0.rawValue) }, "unnamed": .flag(selection.isUnnamed),
      "single_source": .flag(selection.isOfSingleSource), "total": .whole(count),
      "documents": documents.json { ["id": .text($0.id.rawValue), "claims": .whole($0.count)] },
      "claims": told.json(shapes.listedClaim),
    ]
  }

  /// A row a claim, the heading first.
  public var rows: [[String]] { ClaimRows(graph).rows(told) }
}
