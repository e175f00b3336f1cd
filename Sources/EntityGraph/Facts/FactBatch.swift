/// Facts on their way in: what one or several files say, in the order in which they say it.
public struct FactBatch: Sendable {
  /// Only what the files add to the standard vocabulary.
  public var vocabulary: Vocabulary
  public var documents: [Document]
  public var entities: EntityList
  public var claims: ClaimList

  public init(
    vocabulary: Vocabulary = Vocabulary(), documents: [Document] = [],
    entities: some Sequence<Entity> = EntityList(), claims: some Sequence<Claim> = ClaimList()
  ) {
    self.vocabulary = vocabulary
    self.documents = documents
    self.entities = entities as? EntityList ?? EntityList(entities)
    self.claims = claims as? ClaimList ?? ClaimList(claims)
  }

  /// Adds what another file says.
  ///
  /// - Throws: ``GraphError`` where the two define a kind, relation, property or event otherwise.
  public mutating func append(_ other: FactBatch) throws(GraphError) {
    if let difference = vocabulary.disagreement(with: other.vocabulary) { throw difference }
    guard !(other.documents.isEmpty && other.entities.isEmpty && other.claims.isEmpty) else {
      return vocabulary.merge(other.vocabulary)
    }
    guard !(documents.isEmpty && entities.isEmpty && claims.isEmpty) else {
      let added = vocabulary
      self = other
      vocabulary.merge(added)
      return
    }
    vocabulary.merge(other.vocabulary)
    documents += other.documents
    entities.append(contentsOf: other.entities)
    claims.append(contentsOf: other.claims)
  }

  /// Adds what newer files say; the claims of a document that they have too give way to theirs.
  ///
  /// - Throws: ``GraphError`` as ``append(_:)``.
  public mutating func replace(with newer: FactBatch) throws(GraphError) {
    let replaced = Set(newer.documents.map(\.id))
    claims.removeClaims(of: replaced)
    try append(newer)
  }
}

extension FactBatch {
  /// The first document, in order of ids, that `other` has too, but not with the same words about it
  /// and the same claims; where it was read does not matter.
  ///
  /// - Complexity: O(claims of both).
  package func differingDocument(from other: FactBatch) -> Document.ID? {
    let mine = Dictionary(documents.map { ($0.id, $0) }) { $1 }
    let theirs = Dictionary(other.documents.map { ($0.id, $0) }) { $1 }
    let shared = Set(mine.keys).intersection(theirs.keys)
    guard !shared.isEmpty else { return nil }
    let (said, saidByThem) = (claims.claims(of: shared), other.claims.claims(of: shared))
    return shared.sorted().first {
      mine[$0]?.wherever != theirs[$0]?.wherever
        || said[$0].map(Set.init) != saidByThem[$0].map(Set.init)
    }
  }
}

extension Document {
  /// The same wherever it was read.
  fileprivate var wherever: Document {
    var document = self
    document.url = nil
    return document
  }
}
