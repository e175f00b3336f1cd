/// What a reader takes of a file from anywhere before it refuses to go on.
public struct ReadingLimits: Hashable, Sendable {
  /// How deep elements, objects or lists may be nested.
  public var depth = 256

  /// The bytes that one attribute, text, cell or line may have.
  public var textLength = 10_000_000

  /// The bytes that a compressed file may have when inflated.
  public var inflatedBytes = 16_000_000_000

  /// How many times as large a compressed file may become.
  public var inflatedRatio = 200

  /// The bytes that a JSON file may have: it is decoded as a whole.
  public var jsonBytes = 64_000_000

  /// The values that a JSON file may have, those inside others included.
  public var jsonValues = 2_000_000

  /// The keys that one object of a JSON file may have.
  public var jsonKeys = 200_000

  public init() {}
}
