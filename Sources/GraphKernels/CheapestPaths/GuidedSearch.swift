/// A search for the cheapest path of a part of all paths that knows what remains to the goal.
struct GuidedSearch {
  typealias Vertex = CSRGraph.Vertex

  /// How a vertex is reached, the best way so far.
  private struct Label {
    let cost: Double
    let length: Int32
    let arc: Int
    let parent: Vertex
  }

  private let part: Deviation
  private let costs: CostedGraph

  /// What every vertex costs to the goal, its root, where nothing is closed.
  private let ahead: LeastCostTree
  private let passed: Set<Vertex>

  /// What the beginning of the paths costs.
  private let before: Double
  private var labels: [Vertex: Label] = [:]
  private var queue = BinaryHeap<Tentative>()

  init(_ part: Deviation, _ costs: CostedGraph, _ ahead: LeastCostTree) {
    self.part = part
    self.costs = costs
    self.ahead = ahead
    passed = Set(part.vertices.dropLast())
    before = part.arcs.reduce(0) { $0 + costs.costs[$1] }
  }

  /// The cheapest path of the part, or `nil` when there is none or it costs more than `limit`.
  ///
  /// - Complexity: O(A log A) at most; in practice about the arcs that leave the path.
  mutating func cheapestPath(below limit: Double) -> ArcPath? {
    guard let spur = part.vertices.last else { return nil }
    reach(spur, Label(cost: before, length: 0, arc: -1, parent: -1))
    while let next = queue.popLeast(), next.cost <= limit {
      if next.vertex == ahead.root { return path(to: next.vertex) }
      guard let label = labels[next.vertex], label.length == next.length,
        rank(label, next.vertex) == next.cost
      else { continue }
      follow(next.vertex, label, isSpur: next.vertex == spur)
    }
    return nil
  }

  private mutating func follow(_ tail: Vertex, _ label: Label, isSpur: Bool) {
    for arc in costs.graph.arcs(leaving: tail) {
      let head = costs.graph.heads[arc]
      if passed.contains(head) || isSpur && part.closed.contains(arc, to: head) { continue }
      reach(
        head,
        Label(
          cost: label.cost + costs.costs[arc], length: label.length + 1, arc: arc, parent: tail))
    }
  }

  private mutating func reach(_ vertex: Vertex, _ label: Label) {
    guard let rank = rank(label, vertex) else { return }
    if let old = labels[vertex], (old.cost, old.length) <= (label.cost, label.length) { return }
    labels[vertex] = label
    queue.insert(Tentative(cost: rank, length: label.length, vertex: vertex))
  }

  /// What a path costs at least that goes on from a label; `nil` where the goal is out of reach.
  private func rank(_ label: Label, _ vertex: Vertex) -> Double? {
    ahead.cost(to: vertex).map { label.cost + $0 }
  }

  private func path(to goal: Vertex) -> ArcPath {
    var (vertices, arcs, last): ([Vertex], [Int], Vertex) = ([], [], goal)
    while let label = labels[last], label.parent >= 0 {
      vertices.append(last)
      arcs.append(label.arc)
      last = label.parent
    }
    return ArcPath(
      vertices: part.vertices + vertices.reversed(), arcs: part.arcs + arcs.reversed())
  }
}
