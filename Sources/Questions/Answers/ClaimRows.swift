import EntityGraph

/// Claims as rows of a table.
struct ClaimRows {
  private let graph: Graph

  init(_ graph: Graph) { self.graph = graph }

  private static let headings = [
    "id", "document", "locator", "claimants", "stance", "rating", "claimed", "state", "subject",
    "says", "object", "value", "from", "until", "channel", "events", "paraphrase", "copies",
  ]

  /// A row a claim, the heading first.
  func rows(_ claims: [ListedClaims.Row]) -> [[String]] {
    [Self.headings] + claims.map(row)
  }

  private func row(_ row: ListedClaims.Row) -> [String] {
    let (claim, citation) = (row.citation.claim, row.citation)
    let said = claim.statement.parts
    let isValue = said.form == "property"
    let copies = row.copies.map { copy in
      [copy.claim.document.rawValue, copy.claim.locator].compactMap(\.self).joined(separator: " ")
    }
    return [
      claim.id.rawValue, claim.document.rawValue, claim.locator ?? "",
      citation.chain.map(\.rawValue).joined(separator: "; "), claim.stance.rawValue,
      citation.rating.description, claim.claimed?.text ?? "", citation.state.rawValue, said.first,
      said.second, isValue ? "" : said.third, isValue ? said.third : "",
      claim.period?.start.text ?? "", claim.period?.end.text ?? "", claim.channel?.rawValue ?? "",
      claim.events.map(\.rawValue).joined(separator: "; "), claim.paraphrase ?? "",
      copies.joined(separator: "; "),
    ]
  }
}
