/// Searches for cheapest paths between two vertices, many pairs one after the other.
///
/// The working memory is kept and never cleared: a label is valid when its stamp is that of the
/// search.
public struct CostSearch: Sendable {
  public typealias Vertex = CSRGraph.Vertex

  /// How a vertex is reached from one side, the best way so far.
  struct Label {
    var cost: Double
    var arc: Int
    var parent: Vertex
    var stamp: UInt32
  }

  /// What grows from one end: the rows it follows, what their arcs cost, and how far it got.
  struct Side {
    let rows: CSRGraph
    let costs: [Double]

    /// Indexed by vertex.
    var labels: [Label]
  }

  /// A cheapest path and what it costs.
  public typealias Answer = (path: ArcPath, cost: Double)

  let arcOrder: [Int]
  let range: CostRange
  var forwards: Side
  var backwards: Side
  var stamp: UInt32 = 0

  /// Creates the working memory for searches in a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph; arcs are followed forwards only.
  ///   - costs: The cost of each arc, finite and not negative; indexed by arc.
  ///   - incoming: What ``CSRGraph/reversed()`` returns, where it is at hand.
  /// - Complexity: O(V + A) time; 48 bytes a vertex, 8 an arc, and 12 more unless `incoming` is given.
  public init(_ graph: CSRGraph, costs: [Double], incoming: CSRGraph.Reordered? = nil) {
    graph.checkCosts(costs)
    let (turned, arcOrder) = incoming ?? graph.reversed()
    let labels = [Label](
      repeating: Label(cost: .infinity, arc: 0, parent: -1, stamp: 0), count: graph.vertexCount)
    self.arcOrder = arcOrder
    range = CostRange(costs)
    forwards = Side(rows: graph, costs: costs, labels: labels)
    backwards = Side(rows: turned, costs: arcOrder.map { costs[$0] }, labels: labels)
  }

  /// Returns a cheapest path, or `nil` when the goal is out of reach.
  ///
  /// Dijkstra's search from both ends, the cheaper side first, until no pair of what waits on the
  /// two sides can be cheaper than the best meeting. Of several cheapest paths it is always the same
  /// one. From a vertex to itself the path has no arcs.
  ///
  /// > Nicholson, T. A. J. "Finding the shortest route between two points in a network." *The
  /// > Computer Journal* 9(3), 1966, 275–280. doi:10.1093/comjnl/9.3.275
  ///
  /// - Complexity: O((V + A) log A) at most; O(1) to prepare.
  public mutating func cheapestPath(from source: Vertex, to goal: Vertex) -> Answer? {
    forwards.rows.checkVertex(source)
    forwards.rows.checkVertex(goal)
    if source == goal { return (ArcPath(vertices: [source], arcs: []), 0) }
    begin()
    let meeting =
      range.suitsBuckets
      ? meet(source, goal, CostBuckets(range)) : meet(source, goal, CostHeap())
    return meeting.map { (path(through: $0.vertex), $0.cost) }
  }

  private mutating func begin() {
    if stamp == .max {
      stamp = 0
      for vertex in forwards.labels.indices {
        forwards.labels[vertex].stamp = 0
        backwards.labels[vertex].stamp = 0
      }
    }
    stamp += 1
  }

  /// Grows both sides until they cannot meet at a lower cost.
  private mutating func meet<Queue: VertexQueue>(
    _ source: Vertex, _ goal: Vertex, _ empty: Queue
  ) -> (vertex: Vertex, cost: Double)? {
    var (near, far) = (empty, empty)
    var best: (vertex: Vertex, cost: Double) = (-1, .infinity)
    forwards.plant(source, stamp, &near)
    backwards.plant(goal, stamp, &far)
    while !near.isEmpty, !far.isEmpty, near.leastCost + far.leastCost < best.cost {
      if near.leastCost <= far.leastCost {
        forwards.settle(&near, besides: backwards, far.leastCost, stamp, &best)
      } else {
        backwards.settle(&far, besides: forwards, near.leastCost, stamp, &best)
      }
    }
    return best.vertex < 0 ? nil : best
  }

  private func path(through vertex: Vertex) -> ArcPath {
    let (head, headArcs) = forwards.way(from: vertex)
    let (tail, tailArcs) = backwards.way(from: vertex)
    return ArcPath(
      vertices: head.reversed() + tail.dropFirst(),
      arcs: headArcs.reversed() + tailArcs.map { arcOrder[$0] })
  }
}

extension CostSearch.Side {
  typealias Vertex = CSRGraph.Vertex

  mutating func plant<Queue: VertexQueue>(_ root: Vertex, _ stamp: UInt32, _ queue: inout Queue) {
    labels[Int(root)] = CostSearch.Label(cost: 0, arc: 0, parent: -1, stamp: stamp)
    queue.insert(Tentative(cost: 0, length: 0, vertex: root))
  }

  /// Settles the first vertex of the queue and sees whether the other side has reached it.
  ///
  /// - Parameters:
  ///   - queue: What waits on this side.
  ///   - other: The other side.
  ///   - ahead: What the other side's queue costs at least.
  ///   - stamp: The number of the search.
  ///   - best: The best meeting so far.
  mutating func settle<Queue: VertexQueue>(
    _ queue: inout Queue, besides other: Self, _ ahead: Double, _ stamp: UInt32,
    _ best: inout (vertex: Vertex, cost: Double)
  ) {
    guard let settled = queue.popLeast() else { return }
    let tail = Int(settled.vertex)
    guard settled.cost == labels[tail].cost else { return }
    if other.labels[tail].stamp == stamp, settled.cost + other.labels[tail].cost < best.cost {
      best = (settled.vertex, settled.cost + other.labels[tail].cost)
    }
    Self.relax(settled, rows, costs, &labels, &queue, stamp, below: best.cost - ahead)
  }

  /// Follows the arcs of a vertex that is settled.
  private static func relax<Queue: VertexQueue>(
    _ settled: Tentative, _ rows: CSRGraph, _ costs: [Double], _ labels: inout [CostSearch.Label],
    _ queue: inout Queue,
    _ stamp: UInt32, below limit: Double
  ) {
    let (rowStarts, heads, costs) = (rows.rowStarts.span, rows.heads.span, costs.span)
    var labels = labels.mutableSpan
    let tail = Int(settled.vertex)
    for arc in rowStarts[tail]..<rowStarts[tail + 1] {
      let head = heads[arc]
      let cost = settled.cost + costs[arc]
      guard cost < limit, labels[Int(head)].stamp != stamp || cost < labels[Int(head)].cost
      else { continue }
      labels[Int(head)] = CostSearch.Label(
        cost: cost, arc: arc, parent: settled.vertex, stamp: stamp)
      queue.insert(Tentative(cost: cost, length: 0, vertex: head))
    }
  }

  /// The vertices and arcs from one that was reached to the root.
  func way(from vertex: Vertex) -> (vertices: [Vertex], arcs: [Int]) {
    var (vertices, arcs) = ([vertex], [Int]())
    var label = labels[Int(vertex)]
    while label.parent >= 0 {
      vertices.append(label.parent)
      arcs.append(label.arc)
      label = labels[Int(label.parent)]
    }
    return (vertices, arcs)
  }
}
