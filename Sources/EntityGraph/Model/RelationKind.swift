/// What sort of tie a relation is, such as `telephoned`: the words for it, and which way things flow
/// along it.
public struct RelationKind: Hashable, Sendable {
  /// The id of a kind of relations, such as `spoke-with`.
  public typealias ID = Identifier<RelationKind>

  /// The group of kinds that one belongs to: `telephoned` and `met` are both of `communication`.
  public enum Category: String, CaseIterable, Sendable {
    case communication, observation, command, affiliation, force, supply, control, place, social
    case dependency, statement, participation, identity

    /// Which way word, orders, goods, force or failure pass unless a kind says otherwise.
    public var flow: Flow {
      switch self {
      case .communication, .affiliation: .both
      case .command, .force, .supply, .control: .forward
      case .observation, .dependency: .backward
      case .place, .social, .statement, .participation, .identity: .none
      }
    }
  }

  /// Which way word, orders, goods, force or failure could pass, seen from the subject.
  public enum Flow: String, CaseIterable, Sendable { case forward, backward, both, none }

  public let id: ID

  /// The words from subject to object: "telephoned".
  public let phrase: String

  /// The words from object to subject: "was telephoned by".
  public let inversePhrase: String
  public let category: Category
  public let flow: Flow
  public let isMomentary: Bool

  /// Whether A to B says the same as B to A.
  public let isSymmetric: Bool

  /// The kinds of entities at each end; any when empty.
  public let subjectKinds: [EntityKind.ID]
  public let objectKinds: [EntityKind.ID]

  public init(
    _ id: ID, _ phrase: String, inverse: String? = nil, _ category: Category, flow: Flow? = nil,
    isMomentary: Bool = false, isSymmetric: Bool = false, from subjectKinds: [EntityKind.ID] = [],
    to objectKinds: [EntityKind.ID] = []
  ) {
    self.id = id
    self.phrase = phrase
    self.inversePhrase = inverse ?? (isSymmetric ? phrase : "\(phrase) (inverse)")
    self.category = category
    self.flow = flow ?? category.flow
    self.isMomentary = isMomentary
    self.isSymmetric = isSymmetric
    self.subjectKinds = subjectKinds
    self.objectKinds = objectKinds
  }

  init(participationIn role: EventType.Role, fillers: [EntityKind.ID]) {
    let name = role.rawValue.split(separator: "-").joined(separator: " ")
    self.init(
      role.relationKind, "was \(name) in", inverse: "had as \(name)", .participation,
      isMomentary: true, from: fillers, to: ["event"])
  }
}
