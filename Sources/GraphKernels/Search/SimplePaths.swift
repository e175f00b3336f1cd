/// All paths between two vertices that visit no vertex twice and have at most so many arcs.
///
/// There can be more than memory, so they are made one at a time: the shortest first, those of one
/// length in the order of their arcs' numbers. A walk is given up as soon as the goal is farther
/// than the arcs that are left. Paths over parallel arcs are different paths. Equals
/// `all_simple_paths` of networkx, but for the order; from a vertex to itself there is the path
/// without arcs.
///
/// > Rizzi, R., Sacomoto, G., Sagot, M.-F. "Efficiently listing bounded length st-paths." *IWOCA*,
/// > 2014. doi:10.1007/978-3-319-19315-1_28
public struct SimplePaths: Sendable {
  public typealias Vertex = CSRGraph.Vertex

  private let graph: CSRGraph
  private let source: Vertex
  private let goal: Vertex
  private let most: Int

  /// The number of arcs to the goal at least, indexed by vertex; -1 when it cannot be reached.
  private let distances: [Int32]
  private var isOnPath: [Bool]

  /// How many arcs the paths have that are being made.
  private var length: Int

  /// The path begun: its vertices, its arcs, and the next arc to try from each of its vertices.
  private var vertices: [Vertex] = []
  private var arcs: [Int] = []
  private var untried: [Int] = []

  /// - Parameters:
  ///   - graph: The graph; arcs are followed forwards only.
  ///   - source: The vertex to start from.
  ///   - goal: The vertex to reach.
  ///   - most: The most arcs a path may have.
  /// - Complexity: O(V + A) time; 5 bytes a vertex and, for this moment, 4 an arc.
  public init(_ graph: CSRGraph, from source: Vertex, to goal: Vertex, most: Int) {
    graph.checkVertex(source)
    self.graph = graph
    self.source = source
    self.goal = goal
    distances = graph.transposed().breadthFirstLevels(from: goal).distances
    isOnPath = [Bool](repeating: false, count: graph.vertexCount)
    let distance = Int(distances[Int(source)])
    length = distance < 0 ? .max : distance
    self.most = Swift.min(most, graph.vertexCount - 1)
    visit(source)
  }

  /// Makes the next path.
  ///
  /// - Parameter checkpoint: Called now and then with the number of arcs of the paths that are being
  ///   made; may throw to cancel.
  /// - Returns: The path, or `nil` when there are no more.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(length of the path) in most graphs; where much leads near the goal and little to
  ///   it, as much as all walks that short.
  public mutating func next<Failure: Error>(
    checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> ArcPath? {
    var steps = 0
    while length <= most {
      guard let last = vertices.last else {
        length += 1
        visit(source)
        continue
      }
      steps += 1
      if steps & 0xFFFF == 0 { try checkpoint(length) }
      if last == goal {
        let path = arcs.count == length ? ArcPath(vertices: vertices, arcs: arcs) : nil
        stepBack()
        if let path { return path }
      } else if untried[untried.count - 1] == graph.arcs(leaving: last).upperBound {
        stepBack()
      } else {
        tryNextArc()
      }
    }
    return nil
  }

  private mutating func tryNextArc() {
    let arc = untried[untried.count - 1]
    untried[untried.count - 1] += 1
    let head = graph.heads[arc]
    let left = length - arcs.count - 1
    let distance = distances[Int(head)]
    guard distance >= 0, distance <= left, head != goal || left == 0, !isOnPath[Int(head)] else {
      return
    }
    arcs.append(arc)
    visit(head)
  }

  private mutating func visit(_ vertex: Vertex) {
    vertices.append(vertex)
    untried.append(graph.arcs(leaving: vertex).lowerBound)
    isOnPath[Int(vertex)] = true
  }

  private mutating func stepBack() {
    isOnPath[Int(vertices.removeLast())] = false
    untried.removeLast()
    _ = arcs.popLast()
  }
}

extension SimplePaths: Sequence, IteratorProtocol {
  public mutating func next() -> ArcPath? { next(checkpoint: { (_) throws(Never) in }) }
}
