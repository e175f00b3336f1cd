/// How an analyzer treats what tools treat in different ways, a phrase each.
public struct Conventions: Hashable, Sendable {
  /// Several relations between the same two entities.
  public let parallelRelations: String

  /// An entity's relation to itself.
  public let loops: String
  public let direction: String
  public let weights: String

  /// Relations without a weight, where others have one.
  public let missingWeights: String

  /// A graph that falls into parts.
  public let disconnectedParts: String

  /// What scores are divided by.
  public let normalization: String

  /// The function of networkx or igraph that gives the same.
  public let equals: String

  public init(
    parallelRelations: String, loops: String, direction: String,
    weights: String = "do not count", missingWeights: String = "change nothing",
    disconnectedParts: String, normalization: String, equals: String
  ) {
    self.parallelRelations = parallelRelations
    self.loops = loops
    self.direction = direction
    self.weights = weights
    self.missingWeights = missingWeights
    self.disconnectedParts = disconnectedParts
    self.normalization = normalization
    self.equals = equals
  }

  /// What each phrase is about, in the order in which a page has them.
  public var phrases: [(subject: String, phrase: String)] {
    [
      ("parallel relations", parallelRelations), ("loops", loops), ("direction", direction),
      ("weights", weights), ("missing weights", missingWeights),
      ("disconnected parts", disconnectedParts), ("normalization", normalization),
      ("equals", equals),
    ]
  }
}

extension Conventions {
  /// The direction of an analyzer that goes both ways unless told otherwise.
  public static let bothWays =
    "followed both ways; direction=flow and direction=arrow follow them one way"

  /// The direction of an analyzer that goes along the flow unless told otherwise.
  public static let alongFlow =
    "along the flow; direction=arrow follows relations as written, direction=either both ways"

  /// What relations without a weight count where weights do.
  public static let oneEach = "1 each, which the answer says"

  /// Weights that are distances.
  public static let costs =
    "not looked at; weighted=true takes them as costs, above 0, and ways as equal that differ by no "
    + "more than one part in 10^12"

  /// Weights that say how much a relation counts.
  public static let strengths = "not looked at; weighted=true counts by them, 0 or more"
}
