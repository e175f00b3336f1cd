/// Everything that was claimed, before anything is derived from it.
///
/// Documents are in order of ids and claims in order of identity, so that the same facts give the
/// same graph in whatever order they were read.
struct Facts: Sendable {
  let vocabulary: Vocabulary
  let documents: [Document]
  let entities: EntityTable
  let claims: [Claim]

  /// The property of relations that is their weight.
  let weight: ColumnName

  /// The rating of each claim, indexed by claim.
  private(set) var ratings: [Rating] = []
  private let documentNumbers: [Document.ID: Int]

  /// Of each document, the one whose words it has; indexed by document.
  private let originals: [Int]

  /// The worst reliability stated of each document, its author and its publisher.
  private var reliabilities: [Reliability?] = []
  private(set) var copyBounds = CopyBounds([], in: [], [])

  init(
    vocabulary: Vocabulary, documents: some Sequence<Document>, entities: EntityTable,
    claims: [Claim], weight: ColumnName = .weight
  ) {
    self.init(
      vocabulary: vocabulary, documents: documents, entities: entities, weight: weight,
      sortedClaims: ClaimOrder(claims: claims).numbers.map { claims[$0] })
  }

  private init(
    vocabulary: Vocabulary, documents: some Sequence<Document>, entities: EntityTable,
    weight: ColumnName, sortedClaims: [Claim]
  ) {
    self.vocabulary = vocabulary
    self.documents = documents.sorted { $0.id < $1.id }
    self.entities = entities
    self.claims = sortedClaims
    self.weight = weight
    self.documentNumbers = Dictionary(
      self.documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let originals = Originals(of: self.documents, documentNumbers)
    self.originals = originals.numbers
    reliabilities = self.documents.map { document in
      let stated = passers(of: document.id).compactMap(reliability(of:))
      return (stated + [document.reliability].compactMap { $0 }).max()
    }
    copyBounds = CopyBounds(self.documents, in: originals.order, reliabilities)
    ratings = sortedClaims.map(rating(of:))
  }

  /// The worst reliability stated of a document and of those who pass on all of it.
  func reliability(ofAll id: Document.ID) -> Reliability? {
    documentNumbers[id].flatMap { reliabilities[$0] }
  }

  func document(_ id: Document.ID) -> Document? { documentNumbers[id].map { documents[$0] } }

  func reliability(ofDocument id: Document.ID) -> Reliability? {
    documentNumbers[id].flatMap { documents[$0].reliability }
  }

  func published(_ id: Document.ID) -> Period? {
    documentNumbers[id].flatMap { documents[$0].published }
  }

  /// The document whose words these are: the original where `id` is a copy, or a copy of a copy.
  ///
  /// Of copies in a circle, which no import takes, it is the least.
  func original(of id: Document.ID) -> Document.ID {
    guard let number = documentNumbers[id] else { return id }
    let last = documents[originals[number]]
    guard let unknown = last.republishes, documentNumbers[unknown] == nil else { return last.id }
    return unknown
  }

  /// The same facts with only the claims that `isIncluded` keeps.
  func keepingClaims(where isIncluded: (Claim) -> Bool) -> Facts {
    Facts(
      vocabulary: vocabulary, documents: documents, entities: entities, weight: weight,
      sortedClaims: claims.filter(isIncluded))
  }
}
