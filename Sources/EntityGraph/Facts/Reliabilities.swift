/// How far documents and those whom they quote are trusted, of which the ratings of claims are made.
struct Reliabilities {
  /// The worst stated of each document, its author and its publisher; of a copy, those of the
  /// original too; indexed by document.
  private let ofDocuments: [Reliability?]

  /// The worst stated of the members of each chain; indexed by chain.
  private let ofChains: [Reliability?]
  private let copyBounds: CopyBounds

  init(_ documents: DocumentTable, _ entities: EntityTable, _ dictionaries: ClaimDictionaries) {
    ofDocuments = documents.numbers.map { number in
      let stated = documents.passers(of: number).compactMap {
        documents.reliability(of: $0, entities)
      }
      return (stated + [documents.definition(number)?.reliability].compactMap { $0 }).max()
    }
    let ofSources = dictionaries.sources.all().map { documents.reliability(of: $0, entities) }
    ofChains = dictionaries.chains.map { $0.compactMap { ofSources[Int($0)] }.max() }
    copyBounds = CopyBounds(documents, ofDocuments, dictionaries.locators)
  }

  /// The rating of one claim.
  ///
  /// The letter is the worst that is stated along the chain and of the document, of a copied claim
  /// no better than the original's; the number is the claim's own.
  func rating(of claim: CodedClaim) -> Rating {
    let stated = ofChains[Int(claim.chain)]
    let own = Reliability.worse(ofDocuments[Int(claim.document)], stated) ?? .unknown
    let best = copyBounds.best(for: claim, stated) ?? own
    return Rating(max(own, best), claim.credibility ?? .unknown)
  }
}

extension Reliability {
  /// The worse of two of which each may not be stated.
  static func worse(_ left: Self?, _ right: Self?) -> Self? {
    guard let left, let right else { return left ?? right }
    return max(left, right)
  }
}

extension DocumentTable {
  /// Who passes on all that stands in a document: its author and publisher, and of a copy those of
  /// the original too.
  fileprivate func passers(of number: Int) -> [Source.ID] {
    [number, originals[number]].compactMap { definition($0) }
      .flatMap { [$0.author, $0.publisher] }.compactMap { $0 }
  }

  /// What is stated of a source: of the entity, else of the document.
  fileprivate func reliability(of source: Source.ID, _ entities: EntityTable) -> Reliability? {
    if let row = entities.row(of: Entity.ID(source.rawValue)) { return entities.reliability(row) }
    return self[Document.ID(source.rawValue)]?.reliability
  }
}
