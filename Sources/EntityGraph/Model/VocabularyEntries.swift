/// What sort of thing an entity is, such as `person` or `weapon`.
public struct EntityKind: Hashable, Sendable {
  /// The id of a kind of entities, such as `person`.
  public typealias ID = Identifier<EntityKind>

  public let id: ID
  public let plural: String

  /// `#rrggbb`; `nil` takes the parent's.
  public let color: String?
  public let parents: [ID]

  public init(_ id: ID, plural: String, color: String? = nil, parents: [ID] = []) {
    self.id = id
    self.plural = plural
    self.color = color
    self.parents = parents
  }

  /// Whether the other is the same kind and adds a colour, or words, where this has no colour.
  package func isColored(by other: Self) -> Bool {
    id == other.id && parents == other.parents && color == nil
  }
}

/// What sort of property an entity or a relation has, such as `dead`, a number, or `position`, a text.
public struct PropertyKind: Hashable, Sendable {
  /// The id of a kind of properties, such as `position`.
  public typealias ID = Identifier<PropertyKind>

  /// What its values are: `dead` has numbers, `position` texts.
  public enum ValueType: String, CaseIterable, Sendable { case number, text, date }

  public let id: ID
  public let type: ValueType

  /// Whether there can be only one value at a time, so that a second one disputes the first.
  public let isSingleValued: Bool
  public let unit: String?

  /// The kinds of entities that have it; any when empty.
  public let kinds: [EntityKind.ID]

  public init(
    _ id: ID, _ type: ValueType, isSingleValued: Bool = true, unit: String? = nil,
    of kinds: [EntityKind.ID] = []
  ) {
    self.id = id
    self.type = type
    self.isSingleValued = isSingleValued
    self.unit = unit
    self.kinds = kinds
  }
}

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
