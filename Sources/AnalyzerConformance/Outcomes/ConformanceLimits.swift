/// How long analyzers may take, and how large the graphs are that they are tried on.
public struct ConformanceLimits: Hashable, Sendable {
  /// How long work may go on after it was called off; three times as long counts as broken, and only
  /// where five tries take that.
  public var callingOff = Duration.milliseconds(100)

  /// How long an answer about a large graph is waited for before the work is called off.
  public var answering = Duration.seconds(2)

  /// How many entities a large graph has.
  public var largeEntityCount = 100_000

  /// How many entities a graph has that several threads share.
  public var sharedEntityCount = 2500

  public init() {}
}
