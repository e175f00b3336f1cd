/// Dijkstra's search from both ends, with costs of any size.
struct RealMeeting: Sendable {
  typealias Vertex = CSRGraph.Vertex

  /// How a vertex is reached from one side, the best way so far.
  struct Label {
    var cost: Double
    var parent: Vertex
    var stamp: UInt32
  }

  /// What grows from one end: the rows it follows, what their arcs cost, and how far it got.
  struct Side {
    let costs: CostedGraph

    /// Indexed by vertex.
    var labels: [Label]
  }

  private var forwards: Side
  private var backwards: Side
  private var stamp: UInt32 = 0

  init(_ forwards: CostedGraph, _ backwards: CostedGraph) {
    let labels = [Label](
      repeating: Label(cost: .infinity, parent: -1, stamp: 0), count: forwards.graph.vertexCount)
    self.forwards = Side(costs: forwards, labels: labels)
    self.backwards = Side(costs: backwards, labels: labels)
  }

  mutating func meet(_ source: Vertex, _ goal: Vertex) -> CostSearch.Way? {
    begin()
    let range = forwards.costs.range
    return range.suitsBuckets
      ? meet(source, goal, CostBuckets(range)) : meet(source, goal, CostHeap())
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
  ) -> CostSearch.Way? {
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
    guard best.vertex >= 0 else { return nil }
    let head = Array(forwards.way(from: best.vertex).reversed())
    return (head + backwards.way(from: best.vertex).dropFirst(), best.cost)
  }
}

extension RealMeeting.Side {
  typealias Vertex = CSRGraph.Vertex

  mutating func plant<Queue: VertexQueue>(_ root: Vertex, _ stamp: UInt32, _ queue: inout Queue) {
    labels[Int(root)] = RealMeeting.Label(cost: 0, parent: -1, stamp: stamp)
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
    Self.relax(settled, costs, &labels, &queue, stamp, below: best.cost - ahead)
  }

  /// Follows the arcs of a vertex that is settled.
  private static func relax<Queue: VertexQueue>(
    _ settled: Tentative, _ costed: CostedGraph, _ labels: inout [RealMeeting.Label],
    _ queue: inout Queue, _ stamp: UInt32, below limit: Double
  ) {
    let (rowStarts, heads) = (costed.graph.rowStarts.span, costed.graph.heads.span)
    let costs = costed.costs.span
    var labels = labels.mutableSpan
    let tail = Int(settled.vertex)
    for arc in rowStarts[tail]..<rowStarts[tail + 1] {
      let head = heads[arc]
      let cost = settled.cost + costs[arc]
      guard cost < limit, labels[Int(head)].stamp != stamp || cost < labels[Int(head)].cost
      else { continue }
      labels[Int(head)] = RealMeeting.Label(cost: cost, parent: settled.vertex, stamp: stamp)
      queue.insert(Tentative(cost: cost, length: 0, vertex: head))
    }
  }

  /// The vertices from one that was reached to the end this side grows from.
  func way(from vertex: Vertex) -> [Vertex] {
    var vertices = [vertex]
    while case let parent = labels[Int(vertices[vertices.count - 1])].parent, parent >= 0 {
      vertices.append(parent)
    }
    return vertices
  }
}
