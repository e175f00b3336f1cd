/// Facts on their way in: what one or several files say, in the order in which they say it.
public struct FactBatch: Sendable {
  /// Only what the files add to the standard vocabulary.
  public var vocabulary: Vocabulary
  public var documents: [Document]
  public var entities: [Entity]
  public var claims: [Claim]

  public init(
    vocabulary: Vocabulary = Vocabulary(), documents: [Document] = [], entities: [Entity] = [],
    claims: [Claim] = []
  ) {
    self.vocabulary = vocabulary
    self.documents = documents
    self.entities = entities
    self.claims = claims
  }

  public mutating func append(_ other: FactBatch) {
    guard !(documents.isEmpty && entities.isEmpty && claims.isEmpty) else {
      let added = vocabulary
      self = other
      vocabulary.merge(added)
      return
    }
    vocabulary.merge(other.vocabulary)
    documents += other.documents
    entities += other.entities
    claims += other.claims
  }
}
