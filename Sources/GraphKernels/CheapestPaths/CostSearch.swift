/// Searches for cheapest paths between two vertices, many pairs one after the other.
///
/// The working memory is kept and never cleared: a label is valid when its stamp is that of the
/// search.
public struct CostSearch: Sendable {
  public typealias Vertex = CSRGraph.Vertex

  /// A cheapest path and what it costs.
  public typealias Answer = (path: ArcPath, cost: Double)

  /// A cheapest meeting of two searches: the vertices on the way, both ends included, and the cost.
  typealias Way = (vertices: [Vertex], cost: Double)

  private let costs: CostedGraph
  private var whole: WholeMeeting?
  private var real: RealMeeting?

  /// Creates the working memory for searches in a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph; arcs are followed forwards only.
  ///   - costs: The cost of each arc, finite and not negative; indexed by arc.
  ///   - incoming: What ``CSRGraph/reversed()`` returns, where it is at hand.
  /// - Complexity: That of ``init(_:incoming:)``, and of ``CostedGraph/init(_:costs:)``.
  public init(_ graph: CSRGraph, costs: [Double], incoming: CSRGraph.Reordered? = nil) {
    self.init(CostedGraph(graph, costs: costs), incoming: incoming)
  }

  /// Creates the working memory for searches in a graph.
  ///
  /// - Parameters:
  ///   - costs: The graph and what its arcs cost; arcs are followed forwards only.
  ///   - incoming: What ``CSRGraph/reversed()`` returns of the graph, where it is at hand.
  /// - Complexity: O(V + A) time; 24 bytes a vertex and 8 an arc where the costs are whole numbers,
  ///   else 32 and 8, and 12 more an arc unless `incoming` is given.
  public init(_ costs: CostedGraph, incoming: CSRGraph.Reordered? = nil) {
    self.costs = costs
    let (turned, arcOrder) = incoming ?? costs.graph.reversed()
    let backwards = CostedGraph(turned, costs: arcOrder.map { costs.costs[$0] })
    if let forwards = costs.whole, let backwards = backwards.whole {
      whole = WholeMeeting(forwards, backwards)
    } else {
      real = RealMeeting(costs, backwards)
    }
  }

  /// Returns a cheapest path, or `nil` when the goal is out of reach.
  ///
  /// Dijkstra's search from both ends, the cheaper side first, until no pair of what waits on the
  /// two sides can be cheaper than the best meeting; in whole numbers where
  /// ``CostedGraph/leastCostTree(from:)`` is. Of several cheapest paths it is always the same one.
  /// From a vertex to itself the path has no arcs.
  ///
  /// > Nicholson, T. A. J. "Finding the shortest route between two points in a network." *The
  /// > Computer Journal* 9(3), 1966, 275–280. doi:10.1093/comjnl/9.3.275
  ///
  /// - Complexity: O((V + A) log A) at most, O(V + A) with buckets; O(1) to prepare.
  public mutating func cheapestPath(from source: Vertex, to goal: Vertex) -> Answer? {
    costs.graph.checkVertex(source)
    costs.graph.checkVertex(goal)
    if source == goal { return (ArcPath(vertices: [source], arcs: []), 0) }
    let way = whole?.meet(source, goal) ?? real?.meet(source, goal)
    return way.map { (costs.cheapestPath(along: $0.vertices), $0.cost) }
  }
}
