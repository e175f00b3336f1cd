/// A vertex waiting to be settled: the cheapest first, then the one with the fewest arcs, then the
/// lowest.
struct Tentative: Comparable {
  let cost: Double
  let length: Int32
  let vertex: CSRGraph.Vertex

  static func < (left: Tentative, right: Tentative) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    if left.length != right.length { return left.length < right.length }
    return left.vertex < right.vertex
  }
}
