import EntityGraph

/// The claims of documents as they come out of files, gathered in order of documents at the end.
struct WrittenClaims {
  private var rows: ClaimRows

  /// Where the claims of each document stand, in order.
  private var places: [Document.ID: [Int]] = [:]

  init(entityCount: Int) { rows = ClaimRows(entityCount: entityCount) }

  /// Adds the claims that a file writes out, each once.
  mutating func add(_ sections: [ClaimSection], _ resolution: ClaimResolution) {
    var seen: [ClaimList.Content: Int] = [:]
    seen.reserveCapacity(sections.count)
    var places = self.places.removeValue(forKey: resolution.document.id) ?? []
    for number in sections.indices {
      let first = rows.list.count
      resolution.add(sections[number], to: &rows)
      for place in first..<rows.list.count {
        let content = rows.list.content(of: place)
        if let first = seen[content] {
          resolution.diagnostics.warn(
            .sameClaim(first: sections[first].place), at: sections[number].place)
        } else {
          seen[content] = number
          places.append(place)
        }
      }
    }
    self.places[resolution.document.id] = places
  }

  /// Adds the claims of other files.
  mutating func append(_ others: WrittenClaims) {
    let start = rows.list.count
    rows.list.append(contentsOf: others.rows.list)
    for (document, theirs) in others.places {
      places[document, default: []] += theirs.map { $0 + start }
    }
  }

  /// The claims of a document so far.
  subscript(document: Document.ID) -> [Claim] {
    get { (places[document] ?? []).map { rows.list[$0] } }
    set {
      places[document] = Array(rows.list.count..<rows.list.count + newValue.count)
      for claim in newValue { rows.append(claim) }
    }
  }

  /// All claims, those of one document after those of another.
  func inOrder(of documents: [Document]) -> ClaimList {
    var order: [Int] = []
    order.reserveCapacity(rows.list.count)
    for document in documents { order += places[document.id] ?? [] }
    return rows.list.gathering(order)
  }
}
