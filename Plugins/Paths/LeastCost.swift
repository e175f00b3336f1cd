import EntityGraph
import GraphKernels

/// The search for the cheapest route, of those the one of fewest legs, of those the one whose stops,
/// then whose relations, come first.
///
/// A label is a route from the source. Labels are settled in that order. One is dropped where an
/// earlier one at its vertex came no later in time and, where legs are limited, with no more of
/// them; so without time and limit each vertex is settled once.
///
/// > Dijkstra, E. W. "A note on two problems in connexion with graphs." *Numerische Mathematik* 1,
/// > 1959, 269–271. doi:10.1007/BF01386390
/// >
/// > Martins, E. Q. V. "On a multicriteria shortest path problem." *European Journal of Operational
/// > Research* 16(2), 1984, 236–245. doi:10.1016/0377-2217(84)90077-8
struct LeastCost {
  private struct Tentative: Comparable {
    let cost: Double
    let legs: Int
    let label: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.cost, left.legs, left.label) < (right.cost, right.legs, right.label)
    }
  }

  private var labels: [RouteLabel] = []
  private var queue = BinaryHeap<Tentative>()

  /// The label that was settled last at each vertex, or -1, indexed by vertex.
  private var settled: [Int]
  private var isClosed: [Bool]

  private let order: ShortestPath.Order

  init(vertexCount: Int, _ order: ShortestPath.Order) {
    self.order = order
    settled = [Int](repeating: -1, count: vertexCount)
    isClosed = [Bool](repeating: false, count: vertexCount)
  }

  /// The best route of `deviation` to `goal`, or `nil` when there is none within the bounds.
  ///
  /// - Complexity: O(A log A); under respected time or a limit on legs at most as much for every
  ///   pair of a moment at which a relation can begin and a number of legs.
  mutating func best(
    of deviation: Deviation, to goal: Graph.Vertex, _ ways: Ways, _ bounds: Bounds
  ) -> Route? {
    labels = [RouteLabel(at: deviation.stops[0], cost: order.costOfNone)]
    queue.removeAll()
    for stop in deviation.stops { isClosed[Int(stop)] = true }
    defer { reset(deviation) }
    let front = labelsAtSpur(of: deviation, ways)
    if deviation.spur == goal { return front.first.map { route(to: $0, from: deviation) } }
    for label in front { follow(label, ways, bounds) }
    while let batch = nextBatch() {
      for label in batch where !isDominated(labels[label], bounds) {
        if labels[label].vertex == goal { return route(to: label, from: deviation) }
        settle(label)
        follow(label, ways, bounds)
      }
    }
    return nil
  }

  private mutating func reset(_ deviation: Deviation) {
    for stop in deviation.stops { isClosed[Int(stop)] = false }
    for label in labels { settled[Int(label.vertex)] = -1 }
  }

  /// The labels of the beginning, in order, each earlier in time than those before it.
  private mutating func labelsAtSpur(of deviation: Deviation, _ ways: Ways) -> [Int] {
    var front = [0]
    for (choice, head) in zip(deviation.choices, deviation.stops.dropFirst()) {
      let first = labels.count
      for label in front {
        for arc in choice {
          if let next = labels[label].following(arc, to: head, label, ways, order) {
            labels.append(next)
          }
        }
      }
      var earliest: Int64?
      front = (first..<labels.count).sorted { labels.isInOrder($0, $1) }.filter { label in
        guard labels[label].moment < earliest ?? .max else { return false }
        earliest = labels[label].moment
        return true
      }
    }
    return front
  }

  private mutating func follow(_ label: Int, _ ways: Ways, _ bounds: Bounds) {
    let tail = labels[label]
    guard tail.legs < bounds.legs else { return }
    for arc in ways.rows.arcs(leaving: tail.vertex) {
      let head = ways.rows.heads[arc]
      guard !isClosed[Int(head)], let next = tail.following(arc, to: head, label, ways, order),
        next.cost <= bounds.cost, !isDominated(next, bounds)
      else { continue }
      queue.insert(Tentative(cost: next.cost, legs: next.legs, label: labels.count))
      labels.append(next)
    }
  }

  /// The labels of the least cost and fewest legs of those that wait, in the order of their routes.
  ///
  /// Following any of them costs more or takes more legs, so no other will be of their number.
  private mutating func nextBatch() -> [Int]? {
    guard let first = queue.popLeast() else { return nil }
    var batch = [first.label]
    while let next = queue.least, next.cost == first.cost, next.legs == first.legs {
      batch.append(next.label)
      _ = queue.popLeast()
    }
    return batch.count == 1 ? batch : batch.sorted { labels.isInOrder($0, $1) }
  }

  private mutating func settle(_ label: Int) {
    let vertex = Int(labels[label].vertex)
    labels[label].settledBefore = settled[vertex]
    settled[vertex] = label
  }

  private func isDominated(_ label: RouteLabel, _ bounds: Bounds) -> Bool {
    var other = settled[Int(label.vertex)]
    while other >= 0 {
      if labels[other].moment <= label.moment,
        bounds.legs == .max || labels[other].legs <= label.legs
      {
        return true
      }
      other = labels[other].settledBefore
    }
    return false
  }

  private func route(to label: Int, from deviation: Deviation) -> Route {
    let chain = labels.chain(to: label)
    return Route(
      stops: deviation.stops.prefix(1) + chain.map { labels[$0].vertex },
      arcs: chain.map { labels[$0].arc },
      rank: [labels[label].cost, Double(labels[label].legs)])
  }
}
