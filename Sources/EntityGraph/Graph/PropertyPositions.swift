/// What is claimed of one property of one entity: its values side by side.
public struct PropertyPositions: Hashable, Sendable {
  public struct Position: Hashable, Sendable {
    public let value: Value
    public let status: Status

    /// Whether every claim that asserts it was revised by its claimant.
    public let isSuperseded: Bool
    public let citations: [Citation]
  }

  public let subject: Entity.ID
  public let name: PropertyKind.ID
  public let isSingleValued: Bool
  public let status: Status

  /// The best founded first, superseded ones last.
  public let positions: [Position]

  /// The best founded current value that somebody asserts.
  public var value: Value? { values.first }

  /// Every current value that somebody asserts, the best founded first.
  public var values: [Value] {
    positions.filter { $0.status.isAsserted && !$0.isSuperseded }.map(\.value)
  }
}
