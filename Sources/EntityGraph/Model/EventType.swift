/// What sort of event it is, such as `relayed-message`: who takes part, and what follows between them.
public struct EventType: Hashable, Sendable {
  /// The id of a type of events, such as `relayed-message`.
  public typealias ID = Identifier<EventType>

  /// The name of a role in an event, such as `sender`.
  public typealias Role = Identifier<RoleName>

  /// What keeps the names of roles apart from other identifiers; it has no values.
  public enum RoleName {}

  /// The relation that an event implies between the fillers of two roles.
  public struct Projection: Hashable, Sendable {
    public let subject: Role
    public let object: Role
    public let kind: RelationKind.ID

    public init(_ subject: Role, _ object: Role, _ kind: RelationKind.ID) {
      self.subject = subject
      self.object = object
      self.kind = kind
    }
  }

  public let id: ID

  /// Who takes part, in the order of declaration.
  public let roles: [RoleSlot]
  public let projections: [Projection]

  public init(_ id: ID, roles: [RoleSlot], projections: [Projection] = []) {
    self.id = id
    self.roles = roles
    self.projections = projections
  }

  /// A role and the kinds of entities that can fill it; any when empty.
  public struct RoleSlot: Hashable, Sendable {
    public let role: Role
    public let kinds: [EntityKind.ID]

    public init(_ role: Role, _ kinds: [EntityKind.ID] = []) {
      self.role = role
      self.kinds = kinds
    }
  }
}

extension EventType.Role {
  /// The kind of relation that leads from a participant in this role to the event.
  public var relationKind: RelationKind.ID { RelationKind.ID(rawValue) }
}
