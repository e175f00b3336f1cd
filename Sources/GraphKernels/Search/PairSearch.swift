/// Searches for shortest paths between two vertices, many pairs one after the other.
///
/// The working memory is kept and never cleared: a mark is valid when it is above the marks of the
/// searches before. A search therefore costs what it touches, not the size of the graph.
///
/// Every vertex that a search touches gets a *label*, a number in the order of touching; what
/// belongs to it is indexed by label. A label is of the side that grew from the source or of the
/// side that grew backwards from the goal.
public struct PairSearch: Sendable {
  public typealias Vertex = CSRGraph.Vertex

  /// One direction of a search.
  enum Side: UInt32 {
    case source = 0
    case goal = 1
  }

  /// A vertex that was touched, and how.
  struct Label {
    let vertex: Vertex

    /// The label before it on its side, or -1.
    let parent: Int32

    /// The arc from or to that one, a number in the rows of its side.
    let arc: Int
  }

  /// Where the two sides touch: a label each and the arc between them.
  struct Crossing {
    let source: Int
    let arc: Int
    let goal: Int
  }

  static let closed = UInt32.max
  private static let lastBase = UInt32(1) << 31

  let graph: CSRGraph
  let incoming: CSRGraph.Reordered

  /// `base + 1 + 2 * label + side` where this search was, ``closed``, or less; indexed by vertex.
  var marks: [UInt32]
  var base: UInt32 = 0

  /// A bit for each vertex that this search touched or that is closed: it stays in cache, and most
  /// heads of arcs need no look at their mark.
  var touched: [UInt64]

  /// What was touched; the first ``labelCount`` are of this search.
  var labels: [Label]
  var labelCount = 0

  /// The labels of each depth, one list a side.
  var levels: (source: [Range<Int>], goal: [Range<Int>]) = ([], [])

  /// Creates the working memory for searches in a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph; arcs are followed forwards only.
  ///   - incoming: What ``CSRGraph/reversed()`` returns, where it is at hand.
  /// - Complexity: O(V + A) time; about 20 bytes a vertex, and 12 an arc unless `incoming` is given.
  public init(_ graph: CSRGraph, incoming: CSRGraph.Reordered? = nil) {
    self.graph = graph
    self.incoming = incoming ?? graph.reversed()
    marks = [UInt32](onLargePages: 0, count: graph.vertexCount)
    touched = [UInt64](repeating: 0, count: graph.vertexCount / 64 + 1)
    labels = [Label](
      repeating: Label(vertex: 0, parent: -1, arc: 0), count: max(2, graph.vertexCount))
  }

  /// Forgets the search before.
  mutating func begin() {
    base += 2 * UInt32(labelCount)
    labelCount = 0
    levels.source.removeAll(keepingCapacity: true)
    levels.goal.removeAll(keepingCapacity: true)
    guard base >= Self.lastBase else { return }
    base = 0
    for vertex in marks.indices where marks[vertex] != Self.closed { marks[vertex] = 0 }
  }

  /// Labels a vertex as the root of a side.
  mutating func plant(_ root: Vertex, on side: Side) {
    touched[Int(root) >> 6] |= 1 << UInt64(root & 63)
    marks[Int(root)] = base + 1 + 2 * UInt32(labelCount) + side.rawValue
    labels[labelCount] = Label(vertex: root, parent: -1, arc: 0)
    endLevel(of: side, at: labelCount + 1)
  }

  /// Forgets which vertices were touched.
  mutating func untouch() {
    let (used, count) = (labels, labelCount)
    let labels = used.span
    var touched = touched.mutableSpan
    for label in 0..<count { touched[Int(labels[label].vertex) >> 6] = 0 }
  }

  /// Keeps searches from a vertex, until ``open(_:)``.
  mutating func close(_ vertex: Vertex) {
    marks[Int(vertex)] = Self.closed
    touched[Int(vertex) >> 6] |= 1 << UInt64(vertex & 63)
  }

  mutating func open(_ vertex: Vertex) {
    marks[Int(vertex)] = 0
    touched[Int(vertex) >> 6] &= ~(1 << UInt64(vertex & 63))
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

  /// The path that crosses from one side to the other.
  func path(by crossing: Crossing) -> ArcPath {
    var vertices: [Vertex] = []
    var arcs: [Int] = []
    var label = labels[crossing.source]
    while label.parent >= 0 {
      vertices.append(label.vertex)
      arcs.append(label.arc)
      label = labels[Int(label.parent)]
    }
    vertices.append(label.vertex)
    vertices.reverse()
    arcs.reverse()
    arcs.append(crossing.arc)
    label = labels[crossing.goal]
    while label.parent >= 0 {
      vertices.append(label.vertex)
      arcs.append(incoming.arcOrder[label.arc])
      label = labels[Int(label.parent)]
    }
    vertices.append(label.vertex)
    return ArcPath(vertices: vertices, arcs: arcs)
  }
}
