/// Everything that was claimed, before anything is derived from it.
///
/// Documents and entities are in order of ids, claims in order of identity, so that the same facts
/// give the same graph in whatever order they were read.
public struct Facts: Sendable {
  public let vocabulary: Vocabulary
  public let documents: [Document]
  public let entities: [Entity]
  public let claims: [Claim]

  private let documentNumbers: [Document.ID: Int]
  private let entityNumbers: [Entity.ID: Int]

  init(
    vocabulary: Vocabulary, documents: some Sequence<Document>, entities: some Sequence<Entity>,
    claims: some Sequence<Claim>
  ) {
    self.vocabulary = vocabulary
    self.documents = documents.sorted { $0.id < $1.id }
    self.entities = entities.sorted { $0.id < $1.id }
    self.claims = claims.map { (key: $0.identity, claim: $0) }.sorted { $0.key < $1.key }.map(
      \.claim)
    self.documentNumbers = Dictionary(
      uniqueKeysWithValues: zip(self.documents.map(\.id), self.documents.indices))
    self.entityNumbers = Dictionary(
      uniqueKeysWithValues: zip(self.entities.map(\.id), self.entities.indices))
  }

  public func document(_ id: Document.ID) -> Document? { documentNumbers[id].map { documents[$0] } }
  public func entity(_ id: Entity.ID) -> Entity? { entityNumbers[id].map { entities[$0] } }

  /// The document whose words these are: the original where `id` is a copy, or a copy of a copy.
  public func original(of id: Document.ID) -> Document? {
    var seen: Set<Document.ID> = []
    var document = self.document(id)
    while let copied = document?.republishes, seen.insert(copied).inserted,
      let original = self.document(copied)
    { document = original }
    return document
  }

  /// The same facts with only the claims that `isIncluded` keeps.
  func keepingClaims(where isIncluded: (Claim) -> Bool) -> Facts {
    Facts(
      vocabulary: vocabulary, documents: documents, entities: entities,
      claims: claims.filter(isIncluded))
  }
}
