public import EntityGraph

/// Which facts count, in the words of whoever asks: kinds, names and ids that a graph may know.
///
/// By itself all of them count.
public struct FactFilter: Hashable, Sendable {
  /// Kinds and categories of relations; `all` also follows roles in events and mere statements.
  public var relations: [String] = []

  /// Kinds of entities, each with its descendants.
  public var kinds: [String] = []

  /// The day on which it held.
  public var asOf: PartialDate?
  public var since: PartialDate?
  public var until: PartialDate?
  public var leastRating: Rating?

  /// Whether only what nobody denies, doubts or disputes counts.
  public var isUndisputed = false

  /// Whether, under dates and in the order of time, also what is undated counts.
  public var followsUndated = false

  /// Documents and sources that count as if they had said nothing.
  public var without: [String] = []

  /// Documents and sources that count as if nobody else had said anything.
  public var only: [String] = []
  public var channels: [String] = []

  /// Entities around which all that counts lies; anywhere when empty.
  public var around: [String] = []

  /// How many relations away from ``around`` an entity may be; 1 unless said.
  public var within: Int?

  public init() {}

  /// Whether only what held at some time counts.
  var hasDates: Bool { asOf != nil || since != nil || until != nil }
}
