import EntityGraph

/// The known copies of documents that are told anew, which follow their originals.
struct Followers {
  /// In order of ids.
  let documents: [Document]

  /// What each has besides what it repeats.
  let claims: [Document.ID: [Claim]]

  init(of written: [Document], knowing known: FactBatch) {
    var followed = Set(written.map(\.id))
    let copies = Dictionary(
      grouping: known.documents.filter { $0.republishes != nil && !followed.contains($0.id) },
      by: \.republishes)
    var found: [Document] = []
    var unasked = Array(followed)
    while let original = unasked.popLast() {
      for copy in copies[original] ?? [] where followed.insert(copy.id).inserted {
        found.append(copy)
        unasked.append(copy.id)
      }
    }
    documents = found.sorted { $0.id < $1.id }
    claims = Self.own(documents, known.claims)
  }

  private static func own(
    _ documents: [Document], _ claims: ClaimList
  ) -> [Document.ID: [Claim]] {
    let before = claims.claims(of: Set(documents.flatMap { [$0.id, $0.republishes ?? $0.id] }))
    return Dictionary(
      uniqueKeysWithValues: documents.map { copy in
        let said = copy.republishes.flatMap { before[$0] } ?? []
        let repeated = Set(copy.repeated(from: said).map(\.identity))
        return (copy.id, (before[copy.id] ?? []).filter { !repeated.contains($0.identity) })
      })
  }
}
