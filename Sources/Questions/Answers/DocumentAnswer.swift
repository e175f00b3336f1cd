package import EntityGraph

/// A document with its copies, and what stands in it.
public struct DocumentAnswer: GraphAnswer {
  package let graph: Graph
  package let document: Document

  /// Those that copy it, or a copy of it.
  package let copies: [Document]

  /// In order of place.
  package let claims: [ListedClaims.Row]

  /// How many claims are told; all unless set.
  public var limit = Int.max

  /// How many claims of each copy only repeat those of the document, in the order of ``copies``.
  package let repeated: [Int]

  init(_ document: Document, in graph: Graph) {
    (self.graph, self.document) = (graph, document)
    let copies = graph.copies(of: document.id)
    self.copies = copies.compactMap(graph.document)
    let listed = graph.claims(standingIn: [document.id] + copies)
    let told = listed.rows()
    claims = told.filter { $0.citation.claim.document == document.id }
    repeated = copies.map { copy in
      told.reduce(0) { count, row in
        count + row.copies.count { $0.claim.document == copy }
      }
    }
  }

  /// The claims that are told.
  package var told: [ListedClaims.Row] { Array(claims.prefix(limit)) }

  /// A row a claim, the heading first.
  public var rows: [[String]] { ClaimRows(graph).rows(told) }

  /// A document that is there is an answer, even where nothing stands in it.
  public var isEmpty: Bool { false }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "policy": shapes.policy(), "document": shapes.wholeDocument(document),
      "total": .whole(claims.count), "claims": told.json(shapes.listedClaim),
    ]
  }
}
