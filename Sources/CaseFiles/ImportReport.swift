/// What an import did to a case.
public struct ImportReport: Hashable, Sendable {
  /// So many documents, entities and claims.
  public struct Count: Hashable, Sendable {
    public var documents = 0
    public var entities = 0
    public var claims = 0

    public init(documents: Int = 0, entities: Int = 0, claims: Int = 0) {
      self.documents = documents
      self.entities = entities
      self.claims = claims
    }

    public var total: Int { documents + entities + claims }
  }

  public var added = Count()

  /// What the case had already, in every detail.
  public var known = Count()

  /// What the case had with another rating, paraphrase, name or title.
  public var updated = Count()

  /// The claims that are gone from the documents imported again.
  public var withdrawn = 0

  /// Where the case lies as it was, when an older one got the tables of today.
  public var copyOfOlderCase: String?

  public init() {}
}
