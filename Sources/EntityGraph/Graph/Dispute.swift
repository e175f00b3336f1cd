/// Claims that contradict each other, side by side.
public struct Dispute: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    /// What value a property of an entity has.
    case property(PropertyPositions)

    /// When an event was.
    case time(of: Entity.ID)

    /// When the thing that a relation tells of was.
    case timeOfRelation(Relation)

    /// What value a property of a relation itself has, such as its amount.
    case propertyOfRelation(Relation, PropertyPositions)

    /// Whether a relation is so.
    case relation(Relation)
  }

  /// One side: those who take one stance to the relation, or to one value.
  public struct Position: Hashable, Sendable {
    /// The value in question; `nil` where the relation itself is.
    public let value: Value?
    public let stance: Claim.Stance
    public let isSuperseded: Bool
    public let citations: [Citation]

    /// When the value was so, as its claims say; empty where it is itself a time, or there is none.
    public var periods: [Period] {
      if value == nil { return [] }
      if case .date = value { return [] }
      return PropertyPositions.periods(of: citations)
    }
  }

  public let about: Subject
  public let status: Status
  public let positions: [Position]

  /// The entity in question; of a relation its subject.
  public var entity: Entity.ID {
    switch about {
    case .property(let property): property.subject
    case .time(let event): event
    case .relation(let relation), .timeOfRelation(let relation),
      .propertyOfRelation(let relation, _):
      relation.subject
    }
  }
}

extension Dispute {
  init?(_ property: PropertyPositions) {
    guard [.disputed, .denied, .unconfirmed].contains(property.status) else { return nil }
    self.init(
      about: .property(property), status: property.status,
      positions: property.positions.flatMap { Self.sides($0.citations, of: $0.value) })
  }

  /// The properties of a relation itself whose values cannot all be so.
  static func ofProperties(_ relation: Relation) -> [Dispute] {
    relation.severalValued.filter { $0.status == .disputed }.map { property in
      Dispute(
        about: .propertyOfRelation(relation, property), status: .disputed,
        positions: property.positions.flatMap { sides($0.citations, of: $0.value) })
    }
  }

  init?(_ relation: Relation) {
    guard [.disputed, .denied, .unconfirmed].contains(relation.status) else { return nil }
    let isSo = relation.citations.allSatisfy {
      $0.isAsserting || $0.state == .withdrawn || $0.claim.stance == .supposes
    }
    if relation.status == .disputed && isSo { return nil }
    self.init(
      about: .relation(relation), status: relation.status, positions: Self.sides(relation.citations)
    )
  }

  /// The times that claims give for one relation, where some cannot both be so: moments apart, or of
  /// what lasts ends before any start.
  ///
  /// What is said of a role speaks of its event.
  init?(timeOf relation: Relation) {
    let (validity, kind) = (relation.validity, relation.kind)
    let asserted = relation.citations.filter {
      $0.isAsserting && (validity.isMomentary || !($0.claim.isMomentary ?? kind.isMomentary))
    }
    let dated = Dictionary(grouping: asserted) { $0.claim.period }
    let periods = dated.keys.compactMap { $0 }.sorted {
      ($0.earliest, $0.latest, $0.description) < ($1.earliest, $1.latest, $1.description)
    }
    let doContradict =
      validity.isMomentary ? Period.contradict(periods) : !validity.isDated && periods.count > 1
    guard doContradict, !relation.isProjection else { return nil }
    let isRole = kind.category == .participation
    self.init(
      about: isRole ? .time(of: relation.object) : .timeOfRelation(relation), status: .disputed,
      positions: periods.map { period in
        Position(
          value: .date(period), stance: .asserts, isSuperseded: false,
          citations: dated[period] ?? [])
      })
  }

  private static func sides(
    _ citations: [Citation], of value: Value? = nil
  ) -> [Position] {
    Claim.Stance.allCases.compactMap { stance in
      let side = citations.filter { $0.claim.stance == stance && $0.state != .withdrawn }
      guard !side.isEmpty else { return nil }
      return Position(
        value: value, stance: stance,
        isSuperseded: side.allSatisfy { $0.state == .superseded }, citations: side)
    }
  }
}
