/// What one document says: the atom of every fact.
///
/// In a document, claimants assert, suppose, doubt or deny a statement.
public struct Claim: Hashable, Sendable {
  /// What the claimants make of the statement; a document that reports a denial `denies` it.
  public enum Stance: String, CaseIterable, Sendable, BitwiseCopyable {
    case asserts, supposes, doubts, denies
  }

  /// What is said: a relation such as `antony-blinken spoke-with eli-cohen`, a value such as the `dead`
  /// of a strike, or a role such as the `sender` of a message.
  public enum Statement: Hashable, Sendable {
    case relation(subject: Entity.ID, kind: RelationKind.ID, object: Entity.ID)
    case property(of: Entity.ID, name: PropertyKind.ID, value: Value)
    case role(EventType.Role, of: Entity.ID, filler: Entity.ID)
  }

  public var document: Document.ID

  /// Where in the document, such as `¶12`.
  public var locator: String?

  /// Who said it first, then who passed it on; empty when it is the document's own.
  public var claimants: [Source.ID]
  public var stance: Stance
  public var statement: Statement

  /// When it happened or held; `nil` when the claim does not say.
  public var period: Period?

  /// Whether the claim states a moment or a span; `nil` where the relation's kind decides.
  public var isMomentary: Bool?
  public var channel: Entity.ID?

  /// The events it is tied to, in order of ids; the event whose role it names is understood.
  public var events: [Entity.ID]

  public var credibility: Credibility?

  /// When it was said.
  public var claimed: PartialDate?

  /// When the claimant took it back.
  public var withdrawn: PartialDate?

  /// What the document says, in the curator's words.
  public var paraphrase: String?

  /// Properties of the relation itself, in order of names.
  public var with: [Attribute]

  public init(
    document: Document.ID, locator: String? = nil, claimants: [Source.ID] = [],
    stance: Stance = .asserts, statement: Statement, period: Period? = nil,
    isMomentary: Bool? = nil, channel: Entity.ID? = nil, events: [Entity.ID] = [],
    credibility: Credibility? = nil, claimed: PartialDate? = nil, withdrawn: PartialDate? = nil,
    paraphrase: String? = nil, with: [Attribute] = []
  ) {
    self.document = document
    self.locator = locator
    self.claimants = claimants
    self.stance = stance
    self.statement = statement
    self.period = period
    self.isMomentary = isMomentary
    self.channel = channel
    self.events = Array(Set(events)).sorted()
    self.credibility = credibility
    self.claimed = claimed
    self.withdrawn = withdrawn
    self.paraphrase = paraphrase
    self.with = with.sorted { $0.name < $1.name }
  }
}
