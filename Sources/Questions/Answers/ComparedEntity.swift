package import EntityGraph

/// One of two entities that are compared: whom it is related to, who speaks of it, and its properties.
package struct ComparedEntity: Sendable {
  package let entity: Entity

  /// The asserted relations to each other entity, the best founded first.
  let relations: [Entity.ID: [Relation]]

  /// The relations to each other entity that nobody asserts.
  let unasserted: [Entity.ID: [Relation]]

  /// Whoever speaks of it.
  let sources: Set<Source.ID>

  /// The documents that speak of it.
  let documents: Set<Document.ID>
  package let properties: [PropertyPositions]

  /// From the first to the last date that its relations have; `nil` where none has one.
  package let time: Period?

  init(_ entity: Entity, in graph: Graph) {
    self.entity = entity
    properties = graph.properties(of: entity.id)
    let mine = graph.relations(of: entity.id)
    let asserted = mine.filter { $0.status.isAsserted && $0.subject != $0.object }
    unasserted = Dictionary(grouping: mine.filter { !$0.status.isAsserted }) {
      $0.subject == entity.id ? $0.object : $0.subject
    }
    relations = Dictionary(grouping: asserted) { $0.subject == entity.id ? $0.object : $0.subject }
      .mapValues { $0.sorted { Self.preference($0) < Self.preference($1) } }
    let citations =
      mine.flatMap(\.citations) + properties.flatMap(\.positions).flatMap(\.citations)
    sources = Set(citations.flatMap(\.chain))
    documents = Set(citations.map(\.claim.document))
    time = Self.span(of: asserted.compactMap(\.validity.period))
  }

  /// From the first to the last date; open where one of them has not ended.
  private static func span(of periods: [Period]) -> Period? {
    let dates = periods.flatMap { [$0.start.date, $0.end.date].compactMap(\.self) }
    guard let first = dates.min(), let last = dates.max(by: { $0.latest < $1.latest }) else {
      return nil
    }
    let isOpen = periods.contains { $0.end == .open }
    return Period(from: .date(first), until: isOpen ? .open : .date(last))
  }

  /// Orders relations: the best rated first, of more sources, an explicit one before a projection, the
  /// earlier, then by ids.
  private static func preference(_ relation: Relation) -> (Int, Int, Int, Int64, String) {
    (
      relation.rating.rank, -relation.independentSources, relation.isProjection ? 1 : 0,
      relation.validity.period?.earliest ?? .max, relation.id.rawValue
    )
  }

  /// The current values of a property that somebody asserts, with when they were so.
  func current(_ property: PropertyKind.ID) -> [PropertyPositions.Position] {
    (properties.first { $0.name == property }?.positions ?? [])
      .filter { $0.status.isAsserted && !$0.isSuperseded }
  }
}
