/// An event in which so many take part that what it implies between them is counted, not written
/// out as relations.
public struct Crowd: Hashable, Sendable {
  /// The most pairs of one event that become relations of one kind.
  public static var mostPairs: Int { Projections.mostPairs }

  public let event: Entity.ID

  /// Which roles would be paired, by a relation of which kind.
  public let projection: EventType.Projection

  /// How many relations that would be.
  public let pairs: Int
}

extension Graph {
  /// The events whose pairs are too many to be relations, in order of ids.
  ///
  /// Who takes part in them is related to the event alone.
  public var crowds: [Crowd] { derivation.crowds }
}
