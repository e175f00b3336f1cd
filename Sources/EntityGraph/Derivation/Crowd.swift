/// An event in which so many take part that what it implies between them is counted, not written
/// out as relations.
package struct Crowd: Hashable, Sendable {
  /// What its pairs are beyond.
  package enum Bound: String, Sendable {
    /// ``Crowd/mostPairs``, alone.
    case event

    /// ``Crowd/mostPairsTogether``, with those of other events.
    case together
  }

  /// The most pairs of one event that become relations of one kind.
  package static let mostPairs = 100_000

  /// The most pairs of all events together that become relations, but for those of few pairs.
  package static let mostPairsTogether = 100_000

  /// The most pairs of one event that become relations whatever others make.
  package static let fewPairs = 100

  package let event: Entity.ID

  /// Which roles would be paired, by a relation of which kind.
  package let projection: EventType.Projection

  /// How many relations that would be.
  package let pairs: Int
  package let bound: Bound
}

extension Crowd {
  func write(to record: inout Record) {
    let texts = [event.rawValue, projection.subject.rawValue, projection.object.rawValue]
    for text in texts + [projection.kind.rawValue, "\(pairs)", bound.rawValue] {
      record.append(text)
    }
  }

  init(_ record: inout Record) {
    event = Entity.ID(record.text())
    projection = EventType.Projection(
      EventType.Role(record.text()), EventType.Role(record.text()), RelationKind.ID(record.text()))
    pairs = Int(record.text()) ?? 0
    bound = Bound(rawValue: record.text()) ?? .event
  }
}

extension FactBatch {
  /// The crowds that there are, or grow, once `newer` is added to the facts that are here.
  ///
  /// - Throws: ``GraphError`` where the facts do not agree.
  /// - Complexity: O(facts of both + n log n) for n events.
  package func crowds(adding newer: FactBatch) throws(GraphError) -> [Crowd] {
    let events = newer.claims.eventsOfRoles
    guard !events.isEmpty else { return [] }
    var all = self
    try all.replace(with: newer)
    return all.crowds.filter { $0.bound == .together || events.contains($0.event) }
  }

  private var crowds: [Crowd] {
    var known = Vocabulary.standard
    known.merge(vocabulary)
    let types = Dictionary(
      entities.compactMap { entity in entity.eventType.map { (entity.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    return ProjectionPlan(EventRoles(claims)) { event in
      types[event].flatMap { known.events[$0]?.projections } ?? []
    }.crowds { $0 }
  }
}

extension ClaimList {
  /// The events of which some claim names a role.
  fileprivate var eventsOfRoles: Set<Entity.ID> {
    let events = Set(rows.lazy.filter { $0.form == .role }.map(\.subject))
    return Set(events.map { dictionaries.entities[$0] })
  }
}
