import AnalyzerKit

/// The search for the cheapest route, of those the one of fewest legs, of those the one whose stops,
/// then whose relations, come first.
///
/// Labels are settled in the order of what they cost at least when they go on to the goal.
///
/// > Dijkstra, E. W. "A note on two problems in connexion with graphs." *Numerische Mathematik* 1,
/// > 1959, 269–271. doi:10.1007/BF01386390
/// >
/// > Martins, E. Q. V. "On a multicriteria shortest path problem." *European Journal of Operational
/// > Research* 16(2), 1984, 236–245. doi:10.1016/0377-2217(84)90077-8
struct LeastCostSearch {
  private let goal: Graph.Vertex
  private let order: PathOrder
  private let ahead: CostToGo
  private var labels: RouteLabels
  private var queue = LabelQueue()
  private var isClosed: [Bool]

  init(_ searchGraph: SearchGraph, _ order: PathOrder, mostLegs: Int) {
    goal = searchGraph.goal
    self.order = order
    ahead = CostToGo(searchGraph, order, mostLegs: mostLegs)
    labels = RouteLabels(vertexCount: searchGraph.rows.vertexCount, comparingLegs: mostLegs < .max)
    isClosed = [Bool](repeating: false, count: searchGraph.rows.vertexCount)
  }

  /// The best route of `subspace`, or `nil` when there is none that costs no more than `most`.
  ///
  /// - Complexity: O(A log A), in practice about the arcs that leave the route; under respected time or
  ///   a limit on legs at most as much for every pair of a moment at which a relation can begin and a
  ///   number of legs.
  mutating func best(of subspace: PathSubspace, _ searchGraph: SearchGraph, costing most: Double)
    -> Route?
  {
    labels.begin(at: subspace.stops[0], cost: order.costOfNone)
    queue.removeAll()
    for stop in subspace.stops { isClosed[Int(stop)] = true }
    defer { for stop in subspace.stops { isClosed[Int(stop)] = false } }
    let front = labelsAtSpur(of: subspace, searchGraph)
    if subspace.spur == goal { return front.first.map { labels.route(to: $0) } }
    for label in front { follow(label, searchGraph, most) }
    return search(searchGraph, most).map { labels.route(to: $0) }
  }

  /// The labels of the beginning, in order, each earlier in time than those before it.
  private mutating func labelsAtSpur(of subspace: PathSubspace, _ searchGraph: SearchGraph) -> [Int]
  {
    var front = [0]
    for (choice, head) in zip(subspace.choices, subspace.stops.dropFirst()) {
      var next: [Int] = []
      for label in front {
        for arc in choice {
          if let longer = labels[label].following(arc, to: head, label, searchGraph, order) {
            next.append(labels.append(longer))
          }
        }
      }
      var earliest: Int64?
      front = next.sorted { labels.isInOrder($0, $1) }.filter { label in
        guard labels[label].moment < earliest ?? .max else { return false }
        earliest = labels[label].moment
        return true
      }
    }
    return front
  }

  /// The best label at the goal.
  ///
  /// Rounding can make a route seem to cost more than it does, so what seems to by no more than that is
  /// looked at too.
  private mutating func search(_ searchGraph: SearchGraph, _ most: Double) -> Int? {
    var (best, most): (Int?, Double) = (nil, most)
    while let batch = queue.next(costing: most, labels) {
      for label in batch where labels.settle(label) {
        if labels[label].vertex != goal {
          follow(label, searchGraph, most)
        } else if labels[label].cost.isAsCheap(as: most),
          best.map({ labels.isInOrder(label, $0) }) ?? true
        {
          (best, most) = (label, min(most, labels[label].cost))
        }
      }
    }
    return best
  }

  private mutating func follow(_ label: Int, _ searchGraph: SearchGraph, _ most: Double) {
    let tail = labels[label]
    for arc in searchGraph.rows.arcs(leaving: tail.vertex) {
      let head = searchGraph.rows.heads[arc]
      guard !isClosed[Int(head)],
        let next = tail.following(arc, to: head, label, searchGraph, order),
        let whole = ahead.cost(from: next), !whole.isMore(than: most)
      else { continue }
      if let number = labels.appendUnlessDominated(next) {
        queue.insert(number, whole, next)
      }
    }
  }
}
