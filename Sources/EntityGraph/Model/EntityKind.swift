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
