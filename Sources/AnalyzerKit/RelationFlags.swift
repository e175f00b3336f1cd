/// What is so of a relation or not.
public struct RelationFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Somebody asserts it: only then is it an arc.
  public static let isAsserted = RelationFlags(rawValue: 1)

  /// A to B says the same as B to A.
  public static let isSymmetric = RelationFlags(rawValue: 2)

  /// It is over in a moment, such as a call.
  public static let isMomentary = RelationFlags(rawValue: 4)

  /// It only follows from an event.
  public static let isProjection = RelationFlags(rawValue: 8)
}
