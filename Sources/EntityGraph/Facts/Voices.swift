/// Who speaks in documents, and how far they are trusted.
struct Voices: Sendable {
  /// The source in whose words a document speaks where it quotes nobody: the original's author, else
  /// its publisher, else the original itself; indexed by document.
  let own: [Int32]

  /// When each document was published at the latest; indexed by document.
  let published: [Int64]

  /// The worst reliability stated of each document, its author and its publisher; of a copy, those
  /// of the original too.
  private let reliabilities: [Reliability?]

  /// The worst reliability stated of the members of each chain; indexed by chain.
  private let stated: [Reliability?]
  private let copyBounds: CopyBounds

  init(
    _ documents: DocumentTable, _ entities: EntityTable, _ dictionaries: inout ClaimDictionaries
  ) {
    own = documents.originals.map { original in
      let document = documents.definitions[original]
      return dictionaries.sources.number(
        of: document?.author ?? document?.publisher ?? Source.ID(documents.ids[original].rawValue))
    }
    published = documents.definitions.map { $0?.published?.latest ?? .max }
    reliabilities = documents.ids.indices.map { number in
      let stated = documents.passers(of: number).compactMap {
        documents.reliability(of: $0, entities)
      }
      return (stated + [documents.definitions[number]?.reliability].compactMap { $0 }).max()
    }
    let ofSources = dictionaries.sources.all().map { documents.reliability(of: $0, entities) }
    stated = dictionaries.chains.map { $0.compactMap { ofSources[Int($0)] }.max() }
    copyBounds = CopyBounds(documents, reliabilities, dictionaries.locators)
  }

  /// The rating of one claim.
  ///
  /// The letter is the worst that is stated along the chain and of the document, of a copied claim
  /// no better than the original's; the number is the claim's own.
  func rating(of claim: CodedClaim) -> Rating {
    let stated = stated[Int(claim.chain)]
    let own = [reliabilities[Int(claim.document)], stated].compactMap { $0 }.max() ?? .unknown
    let best = copyBounds.best(for: claim, stated) ?? own
    return Rating(max(own, best), claim.credibility ?? .unknown)
  }
}

extension DocumentTable {
  /// Who passes on all that stands in a document: its author and publisher, and of a copy those of
  /// the original too.
  fileprivate func passers(of number: Int) -> [Source.ID] {
    [number, originals[number]].compactMap { definitions[$0] }
      .flatMap { [$0.author, $0.publisher] }.compactMap { $0 }
  }

  /// What is stated of a source: of the entity, else of the document.
  fileprivate func reliability(of source: Source.ID, _ entities: EntityTable) -> Reliability? {
    if let row = entities.row(of: Entity.ID(source.rawValue)) { return entities.reliability(row) }
    return self[Document.ID(source.rawValue)]?.reliability
  }
}
