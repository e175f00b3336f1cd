public import AnalyzerKit

/// Ranks entities by their incoming relations, each weighted by the rank of where it comes from.
///
/// Parallel relations count each, and a relation to oneself twice where it passes both ways. Asked about entities, it starts anew only at them and so ranks what
/// is near to them: personalized PageRank. Equals `pagerank` of networkx, with those entities as its
/// `personalization`.
public struct PageRank: IteratedMeasure {
  public static let name = "pagerank"
  public static let summary =
    "Ranks entities by incoming relations, each weighted by its origin's rank."
  public static let takesMoreEntities = true
  public static let reference: String? =
    "Brin, S., Page, L. The anatomy of a large-scale hypertextual Web search engine. Computer Networks and ISDN Systems 30, 1998. doi:10.1016/S0169-7552(98)00110-X"
  public static let complexity = "O(V + A) a round"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count each",
    loops: "count each, and twice where they can be followed from either end",
    direction: Conventions.alongFlow,
    weights: Conventions.strengths,
    missingWeights: Conventions.oneEach,
    disconnectedParts:
      "each part gets its share of new starts, and from an entity that nothing leaves one "
      + "always starts anew",
    normalization: "scores sum to 1",
    equals:
      "pagerank of igraph on the multigraph, and of networkx, which counts each loop of an "
      + "undirected graph once")
  public static let settings =
    [
      Setting(
        \PageRank.damping, "damping",
        "The chance of following a relation rather than starting anew.",
        in: 0..<1)
    ] + settingsOfRounds

  public var damping = 0.85
  public var rounds = 1000
  public var tolerance = 1e-12
  public var direction = Direction.flow
  public var isWeighted = false

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  /// Answers with the ranking; starts are drawn from the entities asked about, or from all.
  ///
  /// - Throws: ``AnalysisError`` when an entity asked about is not in the graph, or a weight is
  ///   below 0; ``Cancelled``.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try ranking(of: graph, progress) { measured, checkpoint in
      ConvergedScores(
        try measured.rows.pageRank(
          damping: damping, weights: measured.weights,
          starts: measured.shares(of: question.vertices),
          isUndirected: !isDirected, tolerance: tolerance, iterationLimit: rounds,
          checkpoint: checkpoint))
    }
  }
}
