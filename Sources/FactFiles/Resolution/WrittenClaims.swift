import EntityGraph

/// The claims of documents as they come out of files, gathered in order of documents at the end.
struct WrittenClaims {
  private var claims = ClaimList()

  /// Where the claims of each document stand, in order.
  private var places: [Document.ID: [Int]] = [:]

  /// Adds the claims that a file writes out, each once.
  mutating func add(_ sections: [ClaimSection], _ resolution: ClaimResolution) {
    var seen: [ClaimList.Content: Place] = [:]
    seen.reserveCapacity(sections.count)
    var places = self.places.removeValue(forKey: resolution.document.id) ?? []
    for section in sections {
      for claim in resolution.claims(section) {
        claims.append(claim)
        let content = claims.content(of: claims.count - 1)
        if let first = seen[content] {
          resolution.diagnostics.warn(.sameClaim(first: first), at: section.place)
        } else {
          seen[content] = section.place
          places.append(claims.count - 1)
        }
      }
    }
    self.places[resolution.document.id] = places
  }

  /// The claims of a document so far.
  subscript(document: Document.ID) -> [Claim] {
    get { (places[document] ?? []).map { claims[$0] } }
    set {
      places[document] = Array(claims.count..<claims.count + newValue.count)
      for claim in newValue { claims.append(claim) }
    }
  }

  /// All claims, those of one document after those of another.
  func inOrder(of documents: [Document]) -> ClaimList {
    claims.gathering(documents.lazy.flatMap { places[$0.id] ?? [] })
  }
}
