import EntityGraph

/// A claim beside its identity, which is dear to make.
struct IdentifiedClaim {
  let identity: String
  let claim: Claim

  init(_ claim: Claim) {
    self.identity = claim.identity
    self.claim = claim
  }
}

extension Import {
  /// Adds claims and withdraws those that are gone from the documents in `replaced`.
  ///
  /// A claim that the case knows with another rating, say, takes the place of what was known.
  mutating func add(
    _ batch: ClaimList, replacing replaced: [Document.ID], _ progress: (Int, Int) -> Void
  ) throws(CaseFileError) {
    let claims = batch.map(IdentifiedClaim.init).merged(by: \.identity) { $1 }
    var standing = try standing(in: replaced + claims.map(\.claim.document))
    let insert = try ClaimInsert(in: database)
    for (done, new) in claims.enumerated() {
      if done % 256 == 0 { progress(done, claims.count) }
      let old = standing.removeValue(forKey: new.identity)
      try add(new, insteadOf: old, by: insert)
    }
    progress(claims.count, claims.count)
    try withdraw(standing.values, of: Set(replaced), by: insert)
  }

  private mutating func add(
    _ new: IdentifiedClaim, insteadOf old: Numbered<Claim>?, by insert: ClaimInsert
  ) throws(CaseFileError) {
    guard let old else {
      try write(new, by: insert)
      report.added.claims += 1
      return
    }
    if old.value == new.claim {
      report.known.claims += 1
      return
    }
    try insert.remove(old, for: number)
    try write(new, by: insert)
    report.updated.claims += 1
  }

  /// The claims that the case has of these documents, by identity.
  private func standing(
    in documents: [Document.ID]
  ) throws(CaseFileError) -> [String: Numbered<Claim>] {
    let table = ClaimTable(
      database: database, documents: documentNumbers, entities: entityNumbers, sources: sources)
    var standing: [String: Numbered<Claim>] = [:]
    for document in Set(documents) where self.documents[document] != nil {
      try table.read(of: documentNumbers[document]) { number, claim in
        standing[claim.identity] = Numbered(number: number, value: claim)
      }
    }
    return standing
  }

  private mutating func withdraw(
    _ claims: some Sequence<Numbered<Claim>>, of replaced: Set<Document.ID>,
    by insert: ClaimInsert
  ) throws(CaseFileError) {
    let gone = claims.filter { replaced.contains($0.value.document) }
    for claim in gone.sorted(by: { $0.number < $1.number }) {
      try insert.remove(claim, for: number)
    }
    report.withdrawn += gone.count
  }
}
