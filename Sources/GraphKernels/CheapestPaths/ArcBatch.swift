/// Arcs that leave some of the vertices of a bucket and make their heads cheaper.
///
/// They are picked without a branch before any is followed, so that the waits for memory overlap.
struct ArcBatch: Sendable {
  typealias Vertex = CSRGraph.Vertex

  struct Step {
    /// The label that the head would get.
    let label: UInt64
    let tail: Vertex
    let head: Vertex
  }

  /// So many vertices at a time.
  static let size = 128

  var steps: [Step] = []

  /// Makes room for the arcs that leave some vertices.
  ///
  /// Bit 63 of an arc is never set. It is looked at so that all rows are on their way from memory when
  /// the first is needed.
  mutating func reserve(_ tails: ArraySlice<Vertex>, _ costs: WholeCosts) {
    let (rowStarts, arcs) = (costs.rowStarts.span, costs.arcs.span)
    let last = arcs.count - 1
    var count = 1
    for tail in tails {
      let start = rowStarts[Int(tail)]
      count &+= rowStarts[Int(tail) + 1] &- start &+ Int(arcs[min(start, last)] >> 63)
    }
    guard count > steps.count else { return }
    steps = [Step](repeating: Step(label: 0, tail: 0, head: 0), count: 2 * count)
  }
}
