/// Arcs that leave some of the vertices of a bucket and make their heads cheaper.
///
/// They are picked without a branch before any is followed, so that the waits for memory overlap.
struct ArcBatch: Sendable {
  typealias Vertex = CSRGraph.Vertex

  struct Step {
    /// What it would cost to reach the head.
    let cost: UInt32
    let head: Vertex
  }

  /// So many vertices at a time.
  static let size = 128

  var steps: [Step] = []

  /// Makes room for the arcs that leave some vertices, and asks for their rows.
  mutating func reserve(_ tails: ArraySlice<Vertex>, _ costs: IntegerCosts) {
    let (rowStarts, arcs) = (costs.rowStarts.span, costs.arcs.span)
    var count = 1
    for tail in tails {
      let (start, end) = (rowStarts[Int(tail)], rowStarts[Int(tail) + 1])
      arcs.prefetch(start)
      arcs.prefetch(end &- 1)
      count &+= end &- start
    }
    guard count > steps.count else { return }
    steps = [Step](repeating: Step(cost: 0, head: 0), count: 2 * count)
  }
}
