/// Searches for shortest paths between two vertices, many pairs one after the other.
///
/// The working memory is kept: a search costs what it touches, not the size of the graph.
///
/// Every vertex that a search touches gets a *label*, a number in the order of touching. A label is
/// of the side that grew from the source or of the side that grew backwards from the goal.
public struct PairSearch: Sendable {
  public typealias Vertex = CSRGraph.Vertex

  /// One direction of a search; its value is its bit in ``sides``.
  enum Side: UInt64 {
    case source = 1
    case goal = 2
  }

  /// A vertex that was touched, and the label before it on its side, or -1.
  struct Label {
    let vertex: Vertex
    let parent: Int32
  }

  /// Where the two sides touch: a label each and the arc between them.
  struct Crossing {
    let source: Int
    let arc: Int
    let goal: Int
  }

  /// What a vertex has in ``sides`` that no search may touch.
  static let closed: UInt64 = 3

  let graph: CSRGraph
  let incoming: CSRGraph.Reordered

  /// Two bits for each vertex, the sides that touched it; all are 0 between searches.
  ///
  /// They are few enough to stay in cache, so that only the rows that are followed are waited for.
  var sides: [UInt64]

  /// What was touched; the first ``labelCount`` are of the last search.
  var labels: [Label]
  var labelCount = 0

  /// The labels of each depth, one list a side.
  var levels: (source: [Range<Int>], goal: [Range<Int>]) = ([], [])

  /// Creates the working memory for searches in a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph; arcs are followed forwards only.
  ///   - incoming: What ``CSRGraph/reversed()`` returns, where it is at hand.
  /// - Complexity: O(V + A) time; about 8 bytes a vertex, and 12 an arc unless `incoming` is given.
  public init(_ graph: CSRGraph, incoming: CSRGraph.Reordered? = nil) {
    self.graph = graph
    let turned = incoming ?? graph.reversed()
    self.incoming = turned.graph == graph ? (graph, turned.arcOrder) : turned  // one stays in cache
    sides = [UInt64](repeating: 0, count: graph.vertexCount / 32 + 1)
    labels = [Label](
      repeating: Label(vertex: 0, parent: -1), count: max(2, graph.vertexCount) + 1)
  }

  /// Forgets the search before, and labels both ends.
  mutating func begin(from source: Vertex, to goal: Vertex) {
    labels[0] = Label(vertex: source, parent: -1)
    labels[1] = Label(vertex: goal, parent: -1)
    labelCount = 2
    levels.source.removeAll(keepingCapacity: true)
    levels.goal.removeAll(keepingCapacity: true)
    levels.source.append(0..<1)
    levels.goal.append(1..<2)
    touch(source, Side.source.rawValue)
    touch(goal, Side.goal.rawValue)
  }

  private mutating func touch(_ vertex: Vertex, _ bits: UInt64) {
    sides[Int(vertex) >> 5] |= bits << UInt64(2 * (vertex & 31))
  }

  /// Marks what has some labels as of both sides, until ``untouch(_:)``.
  mutating func touch(_ level: Range<Int>) {
    for label in level { touch(labels[label].vertex, Self.closed) }
  }

  /// Whether any side touched a vertex.
  func isTouched(_ vertex: Vertex) -> Bool {
    sides[Int(vertex) >> 5] >> UInt64(2 * (vertex & 31)) & Self.closed != 0
  }

  /// Forgets which vertices have some labels.
  mutating func untouch(_ level: Range<Int>) {
    let all = labels
    let labels = all.span
    var sides = sides.mutableSpan
    for label in level { sides[Int(labels[label].vertex) >> 5] = 0 }
  }

  /// Keeps the next search from a vertex, until ``open(_:)``.
  mutating func close(_ vertex: Vertex) { touch(vertex, Self.closed) }

  mutating func open(_ vertex: Vertex) {
    sides[Int(vertex) >> 5] &= ~(Self.closed << UInt64(2 * (vertex & 31)))
  }

  /// The labels of the vertices that a side touched last.
  func lastLevel(of side: Side) -> Range<Int> {
    side == .source
      ? levels.source[levels.source.count - 1] : levels.goal[levels.goal.count - 1]
  }

  /// Makes the labels that are new the next level of a side.
  mutating func endLevel(of side: Side, at next: Int) {
    let level = labelCount..<next
    if side == .source { levels.source.append(level) } else { levels.goal.append(level) }
    labelCount = next
  }
}
