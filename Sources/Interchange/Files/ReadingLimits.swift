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

  /// The files that an archive may hold.
  public var archiveEntries = 100_000

  /// The bytes that a JSON file may have: it is held as a whole.
  public var jsonBytes = 64_000_000

  /// About the bytes that the tables of a JSON file may take while it is held.
  public var jsonTableBytes = 120_000_000

  /// The values that one node, edge or other part of a JSON file may have, those inside others
  /// included.
  public var jsonValues = 250_000

  /// The values that the properties in a list of FollowTheMoney entities may have, each of which
  /// becomes a claim.
  public var jsonClaims = 500_000

  /// What the facts of a JSON file that is held may come to: a claim counts once, an entity twice.
  public var jsonFacts = 1_000_000

  /// The keys that one object of a JSON file may have.
  public var jsonKeys = 200_000

  /// How many seconds apart two documents may record one call; 0 where no two do.
  public var secondsOfSameCall = 5

  /// The account that a statement is of, where the file does not say.
  public var account: String?

  /// What is said of the columns of a file besides what it says itself.
  public var choices = TableChoices()

  public init() {}
}
