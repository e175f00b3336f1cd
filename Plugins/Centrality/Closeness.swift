public import AnalyzerKit
public import EntityGraph
import GraphKernels

/// Finds those who are near to all others: the mean distance, scaled by how many are in reach.
///
/// Exact. Directed, it measures how near the others are to the entity, along the flow. Equals
/// `closeness_centrality` of networkx.
public struct Closeness: Analyzer {
  public static let name = "closeness"
  public static let summary = "Who is near to all others."
  public static let reference: String? =
    "Wasserman, S., Faust, K. Social Network Analysis, 1994, p. 201. doi:10.1017/CBO9780511815478"
  public static let complexity = "O(V·A), weighted O(V·A log A)"
  public static let settings = [
    Setting(\Closeness.isDirected, "directed", "Follow relations only the way things pass."),
    Setting(\Closeness.isWeighted, "weighted", "Take the weights of relations as costs."),
  ]

  public var isDirected = false
  public var isWeighted = false

  public init() {}

  public func analyze(_ graph: Graph, _ question: Question, _ progress: Progress) throws -> Finding
  {
    let topology = graph.topology(isDirected.passage)
    let checkpoint = { try progress.update($0, of: graph.entityCount) }
    let scores =
      isWeighted
      ? try topology.rows.closeness(costs: graph.arcCosts(topology), checkpoint: checkpoint)
      : try topology.rows.closeness(.incoming, checkpoint: checkpoint)
    try progress.update(graph.entityCount, of: graph.entityCount)
    return .ranking(scores, of: graph)
  }
}

extension CSRGraph {
  /// Closeness by the costs of cheapest paths that lead to each vertex.
  ///
  /// - Parameters:
  ///   - costs: The cost of each arc, greater than 0; indexed by arc.
  ///   - checkpoint: Called once a vertex with the number of vertices done; may throw to cancel.
  /// - Returns: The scores, indexed by vertex.
  /// - Complexity: O(V · A log A).
  fileprivate func closeness(
    costs: [Double], checkpoint: (Int) throws -> Void
  ) rethrows -> [Double] {
    let (turned, original) = reversed()
    let turnedCosts = original.map { costs[$0] }
    return try vertices.map { goal in
      try checkpoint(Int(goal))
      let tree = turned.leastCostTree(from: goal, costs: turnedCosts)
      let distances = vertices.filter { $0 != goal }.compactMap { tree.cost(to: $0) }
      guard !distances.isEmpty else { return 0 }
      let reached = Double(distances.count)
      return reached / distances.reduce(0, +) * (reached / Double(vertexCount - 1))
    }
  }
}
