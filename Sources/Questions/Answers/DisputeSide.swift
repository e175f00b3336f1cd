package import EntityGraph

/// What the evidence for one side of a disputed question is, and no more.
package struct DisputeSide: Sendable {
  /// The value in question; `nil` where the relation itself is.
  package let value: Value?
  package let stance: Claim.Stance

  /// How many sources that do not hang on each other take this side.
  package let independentSources: Int
  package let bestRating: Rating

  /// When somebody last took it: when that was said, or else when its document was published; `nil`
  /// where nobody tells.
  package let latest: PartialDate?

  init(_ positions: [Dispute.Position], in graph: Graph) {
    var seen: Set<Claim.ID> = []
    let citations = positions.flatMap(\.citations).filter {
      $0.state == .current && seen.insert($0.claim.id).inserted
    }
    (value, stance) = (positions.first?.value, positions.first?.stance ?? .asserts)
    independentSources = graph.independentSources(behind: citations)
    bestRating = citations.map(\.rating).min() ?? .unjudged
    latest =
      citations.compactMap { citation in
        citation.claim.claimed
          ?? graph.document(citation.claim.document).flatMap { $0.published?.end.date }
      }.max { ($0.latest, $0.text) < ($1.latest, $1.text) }
  }
}
