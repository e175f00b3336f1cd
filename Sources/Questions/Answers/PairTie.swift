package import EntityGraph

/// Two entities and how often they are related: how, when, and how much was stated.
package struct PairTie: Sendable {
  package let from: Entity.ID
  package let to: Entity.ID

  /// Whether only relations from the one to the other are counted.
  package let isDirected: Bool
  package let count: Int

  /// How many of the relations are dated.
  package let dated: Int

  /// The first date that one of them has.
  package let first: PartialDate?

  /// The last date that one of them has.
  package let last: PartialDate?

  /// Whether one of them still was so when it was claimed.
  package let isOpen: Bool

  /// How many relations there are of each kind, the most first.
  package let kinds: [(kind: RelationKind, count: Int)]

  /// How many there are by each phrase, read from ``from``, the most first.
  package let phrases: [(phrase: String, count: Int)]

  /// How many went by each channel that is named, the most first.
  package let channels: [(channel: Entity.ID, count: Int)]
  package let sums: [StatedSum]

  init(_ tally: PairTallies.Tally, _ relations: [Int], in graph: Graph) {
    (from, to, isDirected) = (graph.id(at: tally.from), graph.id(at: tally.to), tally.isDirected)
    count = relations.count
    let periods = relations.compactMap { graph.validity(ofRelation: $0).period }
    dated = periods.count
    let dates = periods.flatMap { [$0.start.date, $0.end.date].compactMap(\.self) }
    first = dates.min()
    last =
      periods.allSatisfy { $0.end.date == nil }
      ? nil : dates.max { ($0.latest, $0.text) < ($1.latest, $1.text) }
    isOpen = periods.contains { $0.end == .open }
    kinds = Self.counted(relations.map { graph.kind(ofRelation: $0) }, by: \.id).map { ($0, $1) }
    phrases = Self.counted(
      relations.map { relation in
        let kind = graph.kind(ofRelation: relation)
        let isRead =
          graph.isSymmetric(relation: relation)
          || graph.ends(ofRelation: relation).subject == tally.from
        return isRead ? kind.phrase : kind.inversePhrase
      }, by: \.self
    ).map { ($0, $1) }
    channels = Self.counted(relations.compactMap { graph.channel(ofRelation: $0) }, by: \.self)
      .map { ($0, $1) }
    sums = StatedSum.sums(of: relations, in: graph)
  }

  /// Each of some values with how often it is there, the most first, at a tie in order of ids.
  private static func counted<Value, Key: Hashable & Comparable>(
    _ values: [Value], by key: (Value) -> Key
  ) -> [(Value, Int)] {
    let groups = Dictionary(grouping: values, by: key)
    return groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .compactMap { _, group in group.first.map { ($0, group.count) } }
  }
}
