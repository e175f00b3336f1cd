/// A queue from which vertices come in the order of their costs, or nearly so.
protocol VertexQueue {
  /// Adds a vertex, again if it is already in at a higher cost.
  mutating func insert(_ element: Tentative)

  /// Removes a vertex such that a search need not hurry back to it.
  mutating func popLeast() -> Tentative?
}

/// A vertex waiting to be settled: the cheapest first, then the lowest.
struct Tentative: Comparable {
  let cost: Double
  let vertex: CSRGraph.Vertex

  static func < (left: Tentative, right: Tentative) -> Bool {
    left.cost == right.cost ? left.vertex < right.vertex : left.cost < right.cost
  }
}
