/// What graph files of other tools say: relations and attributes that have one implicit claim
/// each, "the file says so", for which nothing is stored.
struct ForeignFacts: Sendable {
  struct Property: Sendable {
    let subject: Entity.ID
    let attribute: Attribute
    let origin: Document.ID
  }

  var relations: [ForeignRelation] = []
  var properties: [Property] = []
}

/// A relation as a graph file of another tool gives it.
public struct ForeignRelation: Hashable, Sendable {
  public let id: Relation.ID?
  public let subject: Entity.ID
  public let kind: RelationKind.ID
  public let object: Entity.ID
  public let validity: Validity
  public let attributes: [Attribute]

  /// The file that says so.
  public let origin: Document.ID

  public init(
    id: Relation.ID? = nil, subject: Entity.ID, kind: RelationKind.ID, object: Entity.ID,
    validity: Validity = Validity(isMomentary: false, period: nil), attributes: [Attribute] = [],
    origin: Document.ID
  ) {
    self.id = id
    self.subject = subject
    self.kind = kind
    self.object = object
    self.validity = validity
    self.attributes = attributes
    self.origin = origin
  }
}
