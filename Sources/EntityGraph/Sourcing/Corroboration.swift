/// What stands behind the documents that assert the same: how many of them are independent, who said it
/// first, and who cites each other.
package struct Corroboration: Sendable {
  /// The documents that assert it, an original and its copies as one, in order of ids.
  package let documents: [Document.ID]

  /// The copies that repeat it after one of these, in order of ids.
  package let copies: [Document.ID]
  package let independentSources: Int

  /// Those who said it first, in order of ids.
  package let origins: [Source.ID]

  /// Those who cite each other for it: in each group everyone goes back to everyone else.
  package let circles: [[Source.ID]]

  /// Whether several documents only seem to confirm each other.
  package var isCircular: Bool {
    !circles.isEmpty || documents.count > 1 && independentSources < 2
  }
}

extension Graph {
  /// What stands behind those who assert a relation.
  ///
  /// - Complexity: O(n²) in the number of those who speak of it.
  package func corroboration(of relation: Relation) -> Corroboration {
    let asserting = relation.citations.filter(\.isAsserting)
    let origins = asserting.compactMap(\.chain.first).map(one)
    let all = Set(asserting.map(\.claim.document))
    let documents = Set(all.map(original))
    return Corroboration(
      documents: documents.sorted(), copies: all.subtracting(documents).sorted(),
      independentSources: relation.independentSources, origins: Set(origins).sorted(),
      circles: CitingSources(asserting.flatMap(citing)).circles)
  }

  /// Who cites whom, by one who speaks: each in a chain the one before, and the document and its author
  /// the last.
  private func citing(_ citation: Citation) -> [(Source.ID, Source.ID)] {
    let (document, chain) = (citation.claim.document, citation.claim.claimants.map(one))
    guard let last = chain.last else { return [] }
    let telling = [Source.ID(document.rawValue), one(voice(ofFile: document))]
    return telling.map { ($0, last) } + zip(chain.dropFirst(), chain).map { ($0, $1) }
  }
}

/// Sources and whom they cite.
private struct CitingSources {
  private var cited: [Source.ID: Set<Source.ID>] = [:]

  init(_ pairs: [(Source.ID, Source.ID)]) {
    for (source, other) in pairs where source != other { cited[source, default: []].insert(other) }
  }

  /// The groups in which everyone goes back to everyone else, in order.
  var circles: [[Source.ID]] {
    let reached = Dictionary(uniqueKeysWithValues: cited.keys.map { ($0, sources(behind: $0)) })
    let circles = reached.compactMap { source, behind -> [Source.ID]? in
      guard behind.contains(source) else { return nil }
      return behind.filter { reached[$0]?.contains(source) == true }.sorted()
    }
    return Set(circles).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whoever is cited, directly or not.
  private func sources(behind source: Source.ID) -> Set<Source.ID> {
    var (reached, unasked): (Set<Source.ID>, [Source.ID]) = ([], [source])
    while let next = unasked.popLast() {
      for other in cited[next] ?? [] where reached.insert(other).inserted { unasked.append(other) }
    }
    return reached
  }
}
