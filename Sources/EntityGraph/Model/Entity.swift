/// Someone or something that facts are about: a person, a unit, a weapon, a place, an event.
public struct Entity: Hashable, Sendable {
  /// The id of an entity, such as `eli-cohen`.
  public typealias ID = Identifier<Entity>

  public let id: ID
  public var kind: EntityKind.ID
  public var name: String

  /// Other names, in the order they were given.
  public var aliases: [String]

  /// Whether the name only describes somebody whose name is not known.
  public var isUnnamed: Bool

  /// The type of an event, such as `relayed-message`; `nil` for everything else.
  public var eventType: EventType.ID?

  /// How far this entity is to be trusted as a source, when somebody judged it.
  public var reliability: Reliability?

  /// Identifiers elsewhere, such as `wikidata:Q123`.
  public var externalIDs: [String]

  /// Identifiers it bore here before.
  public var formerIDs: [ID]

  /// A handling marking, such as `TLP:AMBER`.
  public var marking: String?

  public init(
    id: ID, kind: EntityKind.ID, name: String, aliases: [String] = [], isUnnamed: Bool = false,
    eventType: EventType.ID? = nil, reliability: Reliability? = nil, externalIDs: [String] = [],
    formerIDs: [ID] = [], marking: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.isUnnamed = isUnnamed
    self.eventType = eventType
    self.reliability = reliability
    self.externalIDs = externalIDs
    self.formerIDs = formerIDs
    self.marking = marking
  }
}

extension Entity {
  /// An entity of which only the id is known, or what a reference to it calls it: facts speak of it,
  /// and nobody defined it.
  public static func standIn(_ id: ID, called name: String? = nil) -> Entity {
    Entity(id: id, kind: "thing", name: name ?? id.rawValue)
  }

  /// Whether it only stands in for a definition, to which it gives way.
  public var isStandIn: Bool { kind == "thing" && self == .standIn(id, called: name) }
}
