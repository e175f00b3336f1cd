import AnalyzerKit

/// The arcs that leave one vertex, those to the same head together.
struct ArcRuns: Sequence, IteratorProtocol {
  private let heads: [CSRGraph.Vertex]
  private var rest: Range<Int>

  fileprivate init(_ heads: [CSRGraph.Vertex], _ row: Range<Int>) {
    (self.heads, rest) = (heads, row)
  }

  mutating func next() -> Range<Int>? {
    guard let start = rest.first else { return nil }
    var end = start + 1
    while end < rest.upperBound, heads[end] == heads[start] { end += 1 }
    rest = end..<rest.upperBound
    return start..<end
  }
}

extension CSRGraph {
  /// The parallel arcs that leave a vertex, where its row is in order of heads.
  func runs(leaving tail: Vertex) -> ArcRuns { ArcRuns(heads, arcs(leaving: tail)) }
}
