public import AnalyzerKit

/// Computes the distance from each entity to the one farthest from it, of those in reach.
///
/// Exact. Entities out of reach are left out. Directed, distances are measured from the entity, along
/// the flow. Equals `eccentricity` of networkx where all entities are in reach, and of igraph. With
/// `whole=true` it answers with a table of one row: the radius of the graph, which is the least score
/// of those that reach any other, its diameter, which is the greatest, and whether each reaches all.
public struct Eccentricity: DirectedAnalyzer {
  public static let name = "eccentricity"
  public static let summary = "The distance from each entity to the one farthest from it."
  public static let reference: String? =
    "Hage, P., Harary, F. Eccentricity and centrality in networks. Social Networks 17(1), 1995. doi:10.1016/0378-8733(94)00248-9"
  public static let complexity = "O(V·A), weighted O(V·A log A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "the cheapest counts",
    loops: "do not count",
    direction:
      "followed both ways; direction=flow and direction=arrow measure the paths from the "
      + "entity",
    weights: Conventions.costs,
    missingWeights: Conventions.oneEach,
    disconnectedParts:
      "entities out of reach are left out, which the answer says, and the radius is the least of "
      + "those that reach any other",
    normalization: "none",
    equals: "eccentricity of igraph, and of networkx where everybody is in reach")
  public static let settings =
    settingsOfDirection + [
      Setting(\Eccentricity.isWeighted, "weighted", "Use the weights of relations as costs."),
      Setting(
        \Eccentricity.isOfWhole, "whole",
        "Answer with the radius and diameter of the whole graph instead of a value for each entity."
      ),
    ]

  public var direction = Direction.either
  public var isWeighted = false
  public var isOfWhole = false

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let measured = try MeasuredRows(graph, direction.traversal, isWeighted: isWeighted)
    let found = try progress.reporting(of: graph.entityCount) { checkpoint in
      if let costs = measured.weights {
        try measured.rows.eccentricities(costs: costs, checkpoint: checkpoint)
      } else {
        try measured.rows.eccentricities(isUndirected: !isDirected, checkpoint: checkpoint)
      }
    }
    let parts = graph.disconnectionCaveats
    let caveats = parts.isEmpty && !found.isConnected ? [Caveat.outOfReach] : parts
    if isOfWhole { return figures(of: found).adding(caveats) }
    return .scores(measured.inGraph(found.eccentricities), caveats: caveats)
  }

  private func figures(of found: Eccentricities) -> Finding {
    func cell(_ distance: Double) -> Cell {
      isWeighted ? .number(distance) : .count(Int(distance))
    }
    return .table(
      ["radius", "diameter", "all reach all"],
      [[cell(found.radius), cell(found.diameter), found.isConnected ? "yes" : "no"]])
  }
}
