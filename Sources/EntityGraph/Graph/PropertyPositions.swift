/// What is claimed of one property of one entity: its values side by side.
public struct PropertyPositions: Hashable, Sendable {
  public struct Position: Hashable, Sendable {
    public let value: Value
    public let status: Status

    /// Whether every claim that asserts it was revised by its claimant.
    public let isSuperseded: Bool
    public let citations: [Citation]

    /// When it was so, as those say who assert it: each period once, the earliest first.
    public var periods: [Period] { PropertyPositions.periods(of: citations) }
  }

  public let subject: Entity.ID
  public let name: PropertyKind.ID
  public let isSingleValued: Bool
  public let status: Status

  /// The best founded first, superseded ones last.
  public let positions: [Position]

  /// The best founded current value that somebody asserts.
  public var value: Value? { values.first }

  /// The best founded current position that was so at a time: one of which that is said, else one
  /// that nobody dates; `nil` where each was so at other times.
  public func position(at time: Period) -> Position? {
    let dated = current.map { (position: $0, periods: $0.periods) }
    return
      (dated.first { $0.periods.contains { $0.meets(time) } }
      ?? dated.first { $0.periods.isEmpty })?.position
  }

  /// The current position that was so last, as far as is known; one that nobody dates is so still.
  public var latest: Position? {
    let ends = current.map { $0.periods.last?.latest ?? .max }
    return ends.max().flatMap(ends.firstIndex).map { current[$0] }
  }

  /// The times that those state who assert something, or all where nobody does.
  static func periods(of citations: [Citation]) -> [Period] {
    let asserting = citations.filter(\.isAsserting)
    return once((asserting.isEmpty ? citations : asserting).compactMap(\.claim.period))
  }

  /// Each period once, the earliest first.
  static func once(_ stated: [Period]) -> [Period] {
    guard stated.count > 1 else { return stated }
    return Set(stated).sorted {
      ($0.earliest, $0.latest, $0.description) < ($1.earliest, $1.latest, $1.description)
    }
  }

  private var current: [Position] {
    positions.filter { $0.status.isAsserted && !$0.isSuperseded }
  }

  /// Every current value that somebody asserts, the best founded first.
  public var values: [Value] {
    current.map(\.value)
  }
}
