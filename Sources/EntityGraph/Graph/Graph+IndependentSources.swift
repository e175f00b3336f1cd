extension Graph {
  /// How many sources that do not hang on each other stand behind claims, whatever their stance.
  ///
  /// Chains that share a member count once; improbable claims count for nothing, and a document's
  /// own voice for nothing beside those whom it, its copy or its original quotes.
  ///
  /// - Complexity: O(sources behind the claims).
  package func independentSources(behind citations: [Citation]) -> Int {
    let believed = citations.filter { $0.claim.credibility != .improbable }
    let quoting = Set(believed.filter(\.isQuoted).map(original))
    var (groups, numbers) = (SourceGroups(), [Source.ID: Int32]())
    for citation in believed where citation.isQuoted || !quoting.contains(original(of: citation)) {
      groups.add(
        citation.chain.map { source in
          let number = numbers[speaker(source)] ?? Int32(numbers.count)
          numbers[speaker(source)] = number
          return number
        })
    }
    return groups.count
  }

  /// The id by which a source goes that has several.
  private func speaker(_ source: Source.ID) -> Source.ID {
    facts.entities.row(of: Entity.ID(source.rawValue)).map {
      Source.ID(facts.entities.id($0).rawValue)
    } ?? source
  }

  /// The number of the document that the one behind a claim copies, or of itself.
  private func original(of citation: Citation) -> Int? {
    facts.documents.number(of: citation.claim.document).map { facts.documents.originals[$0] }
  }
}

extension Citation {
  /// Whether the document lets somebody else speak.
  fileprivate var isQuoted: Bool { !claim.claimants.isEmpty }
}
