/// A graph and what its arcs cost, checked and packed once for many searches.
public struct CostedGraph: Sendable {
  public let graph: CSRGraph

  /// The cost of each arc, finite and not negative; indexed by arc.
  public let costs: [Double]

  let range: CostRange

  /// The same costs where they are whole numbers from 1 on, the greatest no more than 4096 times the
  /// least, and their sums below 2^31 on any path.
  let integers: IntegerCosts?

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
    integers = IntegerCosts(graph, costs, range)
  }
}
