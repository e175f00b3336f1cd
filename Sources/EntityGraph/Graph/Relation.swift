/// A tie of one kind between two entities, with the claims that speak of it.
public struct Relation: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<Relation>

  /// Ends, kind and time, such as `antony-blinken/spoke-with/eli-cohen/2023-01-02`.
  public let id: ID
  public let subject: Entity.ID
  public let kind: RelationKind
  public let object: Entity.ID

  /// Whether A to B says the same as B to A: by its kind, or because its file calls it undirected.
  public let isSymmetric: Bool
  public let channel: Entity.ID?
  public let validity: Validity

  /// The best among those who assert it.
  public let rating: Rating
  public let status: Status
  public let independentSources: Int

  /// Whether no claim names it and it only follows from an event.
  public let isProjection: Bool

  /// The events it is tied to, in order of ids.
  public let events: [Entity.ID]

  /// Properties of the relation itself, in order of names; of one that has several values all of
  /// them, the best founded first.
  public let attributes: [Attribute]

  /// The properties of the relation itself of which claims give several values, superseded ones
  /// among them, side by side.
  public let severalValued: [PropertyPositions]

  /// Whoever speaks of it; one implicit claim when a foreign file says so; never empty.
  public let citations: [Citation]
}
