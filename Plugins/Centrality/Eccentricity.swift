public import AnalyzerKit
public import EntityGraph
import GraphKernels

/// Finds those who are far from somebody: the greatest distance to anybody in reach.
///
/// Exact. Whoever is out of reach is left out. Directed, distances are measured from the entity, along
/// the flow. Equals `eccentricity` of networkx where everybody is in reach, and of igraph. The least
/// score of those who reach anybody is the radius of the graph, the greatest its diameter.
public struct Eccentricity: Analyzer {
  public static let name = "eccentricity"
  public static let summary = "How far everybody is from the one farthest away."
  public static let reference: String? =
    "Hage, P., Harary, F. Eccentricity and centrality in networks. Social Networks 17(1), 1995. doi:10.1016/0378-8733(94)00248-9"
  public static let complexity = "O(V·A), weighted O(V·A log A)"
  public static let settings = [
    Setting(\Eccentricity.isDirected, "directed", "Follow relations only the way things pass."),
    Setting(\Eccentricity.isWeighted, "weighted", "Take the weights of relations as costs."),
  ]

  public var isDirected = false
  public var isWeighted = false

  public init() {}

  public func analyze(_ graph: Graph, _ question: Question, _ progress: Progress) throws -> Finding
  {
    let measured = try MeasuredRows(graph, isDirected.passage, isWeighted: isWeighted)
    let scores = try progress.reporting(of: graph.entityCount) { checkpoint in
      if let costs = measured.weights {
        try measured.rows.costSums(costs: costs, .outgoing, checkpoint: checkpoint)
          .map(\.greatest)
      } else {
        try measured.rows.eccentricities(isUndirected: !isDirected, checkpoint: checkpoint)
          .eccentricities.map(Double.init)
      }
    }
    return .ranking(measured.inGraph(scores), of: graph, caveats: graph.disconnectionCaveats)
  }
}
