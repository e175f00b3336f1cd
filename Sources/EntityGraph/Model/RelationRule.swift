/// What cannot be so of several relations of one kind, or of the ends of one, whoever says it.
///
/// An organization has one head at a time; what provoked something does not come after it.
public struct RelationRule: Hashable, Sendable {
  /// An end of a relation.
  public enum End: String, CaseIterable, Sendable { case subject, object }

  /// The kind of relations that it is about.
  public let kind: RelationKind.ID

  /// The ends that have one such relation at a time, the subject first.
  public let oneAtATime: [End]

  /// The kinds of entities that have one at a time; all when empty.
  public let owners: [EntityKind.ID]

  /// The end that begins before the other one is over; `nil` where either may come first.
  public let comesFirst: End?

  public init(
    _ kind: RelationKind.ID, oneAtATime ends: Set<End> = [], of owners: [EntityKind.ID] = [],
    comesFirst: End? = nil
  ) {
    self.kind = kind
    oneAtATime = End.allCases.filter(ends.contains)
    self.owners = owners
    self.comesFirst = comesFirst
  }
}
