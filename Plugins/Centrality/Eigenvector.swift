public import AnalyzerKit

/// Ranks entities by their relations, each weighted by the rank of the other end.
///
/// Directed, only relations that lead to an entity count for it. Squares of scores sum to 1. Parallel
/// relations count each, and a relation to oneself twice where it can be followed from either end, as
/// in igraph. Where the graph falls into parts, the densest keeps all score. Equals
/// `eigenvector_centrality` of networkx where no entity is related to itself.
public struct Eigenvector: IteratedMeasure {
  public static let name = "eigenvector"
  public static let summary =
    "Ranks entities by their relations, each weighted by the other end's rank."
  public static let reference: String? =
    "Bonacich, P. Power and centrality: a family of measures. American Journal of Sociology 92(5), 1987. doi:10.1086/228631"
  public static let complexity = "O(V + A) a round"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count each",
    loops: "count twice where they can be followed from either end",
    direction:
      "followed both ways; with direction=flow and direction=arrow only relations that "
      + "point to an entity count for it",
    weights: Conventions.strengths,
    missingWeights: Conventions.oneEach,
    disconnectedParts:
      "the part of the greatest eigenvalue keeps all score; where one way the relations form no "
      + "circle, rounds do not converge, which the answer says",
    normalization: "squares of scores sum to 1",
    equals:
      "eigenvector_centrality of igraph but for the scale, and of networkx without loops, parallel "
      + "relations added up as weights")
  public static let settings = settingsOfRounds

  public var rounds = 10_000
  public var tolerance = 1e-12
  public var direction = Direction.either
  public var isWeighted = false

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let disconnection = graph.disconnectionCaveats
    return try ranking(of: graph, progress) { measured, checkpoint in
      ConvergedScores(
        try measured.rows.eigenvectorCentrality(
          weights: measured.weights, isUndirected: !isDirected, tolerance: tolerance,
          iterationLimit: rounds, checkpoint: checkpoint), disconnection)
    }
  }
}
