/// A graph and what its arcs cost, checked and packed once for many searches.
public struct CostedGraph: Sendable {
  public typealias Vertex = CSRGraph.Vertex

  public let graph: CSRGraph

  /// The cost of each arc, finite and not negative; indexed by arc.
  public let costs: [Double]

  let range: CostRange

  /// The same costs where they are whole numbers from 1 on, the greatest no more than 4096 times the
  /// least, and their sums below 2^31 on any way.
  let whole: WholeCosts?

  /// Checks the costs of the arcs of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph; arcs are followed forwards only.
  ///   - costs: The cost of each arc, finite and not negative; indexed by arc.
  /// - Complexity: O(A) time; 8 bytes an arc where the costs are whole numbers.
  public init(_ graph: CSRGraph, costs: [Double]) {
    precondition(costs.count == graph.arcCount, "\(costs.count) costs for \(graph.arcCount) arcs")
    self.graph = graph
    self.costs = costs
    range = CostRange(costs)
    whole = WholeCosts(graph, costs, range)
  }

  /// The path along some vertices, each time by the cheapest arc, the first of equally cheap ones.
  ///
  /// - Complexity: O(arcs that leave the vertices).
  func cheapestPath(along vertices: [Vertex]) -> ArcPath {
    let arcs = zip(vertices, vertices.dropFirst()).compactMap { tail, head in
      graph.arcs(leaving: tail).filter { graph.heads[$0] == head }.min { costs[$0] < costs[$1] }
    }
    return ArcPath(vertices: vertices, arcs: arcs)
  }
}
