/// Searches for shortest paths between two vertices, many pairs one after the other.
///
/// Breadth-first from both ends, a level at a time on the side with fewer arcs to follow. The working memory is kept: a search costs what it touches, not the size of the graph.
///
/// Every vertex that a search touches gets a *label*, a number in the order of touching. A label is
/// of the side that grew from the source or of the side that grew backwards from the goal.
///
/// > Pohl, I. "Bi-directional search." *Machine Intelligence* 6, 1971, 127–140.
public struct BidirectionalSearch: Sendable {
  public typealias Vertex = CSRGraph.Vertex

  /// One direction of a search; its value is its bit in ``sides``.
  enum Side: UInt64 {
    case source = 1
    case goal = 2
  }

  /// What a vertex has in ``sides`` that no search may touch.
  static let closed: UInt64 = 3

  let graph: CSRGraph
  let incoming: CSRGraph.Reordered

  /// Two bits for each vertex, the sides that touched it; all are 0 between searches.
  ///
  /// They are few enough to stay in cache, so that only the rows that are followed are waited for.
  var sides: [UInt64]

  /// The vertex of each label; the first ``labelCount`` are of the last search.
  var labels: [Vertex]
  var labelCount = 0

  /// The labels of each depth, one list a side.
  var levels: (source: [Range<Int>], goal: [Range<Int>]) = ([], [])

  /// Creates the working memory for searches in a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph; arcs are followed forwards only.
  ///   - incoming: What ``CSRGraph/reversed()`` returns, where it is at hand.
  /// - Complexity: O(V + A) time; about 4 bytes a vertex, and 12 an arc unless `incoming` is given.
  public init(_ graph: CSRGraph, incoming: CSRGraph.Reordered? = nil) {
    self.graph = graph
    let turned = incoming ?? graph.reversed()
    self.incoming = turned.graph == graph ? (graph, turned.arcOrder) : turned  // one stays in cache
    sides = [UInt64](repeating: 0, count: graph.vertexCount / 32 + 1)
    labels = [Vertex](repeating: 0, count: max(2, graph.vertexCount) + 1)
  }

  /// Forgets the search before, and labels both ends.
  mutating func begin(from source: Vertex, to goal: Vertex) {
    labels[0] = source
    labels[1] = goal
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
    for label in level { touch(labels[label], Self.closed) }
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
    for label in level { sides[Int(labels[label]) >> 5] = 0 }
  }

  /// Keeps the next search from a vertex, until ``open(_:)``.
  private mutating func close(_ vertex: Vertex) { touch(vertex, Self.closed) }

  private mutating func open(_ vertex: Vertex) {
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

extension BidirectionalSearch {
  /// Returns the number of arcs of a shortest path, or `nil` when there is none.
  ///
  /// - Parameters:
  ///   - source: The vertex to start from.
  ///   - goal: The vertex to reach.
  ///   - avoided: Vertices that the path must not pass, the two ends not among them.
  ///   - closed: Arcs that are not followed out of the source.
  ///   - bound: The most arcs the path may have.
  /// - Returns: The number; 0 from a vertex to itself.
  /// - Complexity: O(V + A), in practice about the square root of that; O(1) to prepare.
  public mutating func distance(
    from source: Vertex, to goal: Vertex, avoiding avoided: ArraySlice<Vertex> = [],
    closed: [Range<Int>] = [], within bound: Int = .max
  ) -> Int? {
    graph.checkVertex(source)
    graph.checkVertex(goal)
    guard source != goal else { return 0 }
    for vertex in avoided { close(vertex) }
    defer { for vertex in avoided { open(vertex) } }
    let met = meet(from: source, to: goal, closed: closed, within: bound)
    return met.map { $0.source + 1 + $0.goal }
  }

  /// Grows both sides until an arc leads from one to the other.
  ///
  /// - Parameters:
  ///   - source: The vertex to start from.
  ///   - goal: Another vertex.
  ///   - closed: Arcs that are not followed out of the source.
  ///   - bound: The most arcs a path may have.
  /// - Returns: The depth of each end of the arc, or `nil` when the sides do not touch within the
  ///   bound.
  mutating func meet(
    from source: Vertex, to goal: Vertex, closed: [Range<Int>] = [], within bound: Int = .max
  ) -> (source: Int, goal: Int)? {
    begin(from: source, to: goal)
    defer { untouch(0..<labelCount) }
    var length = 1
    while length <= bound {
      guard !lastLevel(of: .source).isEmpty, !lastLevel(of: .goal).isEmpty else { return nil }
      let depths = (source: levels.source.count - 1, goal: levels.goal.count - 1)
      if grow(cheaperSide(), from: source, closed) { return depths }
      length += 1
    }
    return nil
  }
}
