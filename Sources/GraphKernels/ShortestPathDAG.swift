/// All shortest unweighted paths from one vertex, as the arcs they are made of.
public struct ShortestPathDAG: Sendable {
  public let root: CSRGraph.Vertex

  /// Where shortest paths come from: the arcs that leave a vertex here lead to the vertices before it
  /// on the shortest paths to it, ascending and each once.
  public let predecessors: CSRGraph

  let tree: BreadthFirstTree

  /// The number of arcs from the root to `vertex`, or `nil` when it is out of reach.
  public func distance(to vertex: CSRGraph.Vertex) -> Int? { tree.distance(to: vertex) }

  /// The number of shortest paths to `vertex`, by their vertices; 0 when it is out of reach.
  ///
  /// A floating-point number, since there may be very many.
  ///
  /// - Complexity: O(V + A).
  public func pathCount(to vertex: CSRGraph.Vertex) -> Double {
    var counts = [Double](repeating: 0, count: predecessors.vertexCount)
    for reached in tree.order {
      guard reached != root else {
        counts[Int(root)] = 1
        continue
      }
      for arc in predecessors.arcs(leaving: reached) {
        counts[Int(reached)] += counts[Int(predecessors.heads[arc])]
      }
    }
    return counts[Int(vertex)]
  }

  /// The shortest paths to `goal`, each as its vertices, in lexicographic order; none when it is out
  /// of reach.
  ///
  /// They are made one by one: take `prefix(limit)` of them.
  ///
  /// - Complexity: O(V + A) for the first path, O(length · degree) for each further one.
  public func paths(to goal: CSRGraph.Vertex) -> ShortestPaths {
    ShortestPaths(
      steps: stepsToward(goal), root: root, goal: goal, isReached: distance(to: goal) != nil)
  }

  /// The arcs, ascending in each row, on shortest paths from the root to `goal`.
  private func stepsToward(_ goal: CSRGraph.Vertex) -> CSRGraph {
    var isOnPath = [Bool](repeating: false, count: predecessors.vertexCount)
    isOnPath[Int(goal)] = true
    var tails: [CSRGraph.Vertex] = []
    var heads: [CSRGraph.Vertex] = []
    for head in tree.order.reversed() where isOnPath[Int(head)] {
      for arc in predecessors.arcs(leaving: head) {
        let tail = predecessors.heads[arc]
        isOnPath[Int(tail)] = true
        tails.append(tail)
        heads.append(head)
      }
    }
    return CSRGraph(vertexCount: predecessors.vertexCount, tails: tails, heads: heads).simplified()
  }
}

/// The shortest paths between two vertices, in lexicographic order of their vertices.
public struct ShortestPaths: Sequence, IteratorProtocol, Sendable {
  private let steps: CSRGraph
  private let goal: CSRGraph.Vertex
  private var path: [CSRGraph.Vertex] = []
  private var nextArcs: [Int] = []

  init(steps: CSRGraph, root: CSRGraph.Vertex, goal: CSRGraph.Vertex, isReached: Bool) {
    self.steps = steps
    self.goal = goal
    if isReached { step(to: root) }
  }

  /// The next path, or `nil` when there are no more.
  public mutating func next() -> [CSRGraph.Vertex]? {
    while let tail = path.last, let arc = nextArcs.last {
      if tail == goal {
        defer { stepBack() }
        return path
      }
      if arc == steps.arcs(leaving: tail).upperBound {
        stepBack()
      } else {
        nextArcs[nextArcs.count - 1] = arc + 1
        step(to: steps.heads[arc])
      }
    }
    return nil
  }

  private mutating func step(to vertex: CSRGraph.Vertex) {
    path.append(vertex)
    nextArcs.append(steps.arcs(leaving: vertex).lowerBound)
  }

  private mutating func stepBack() {
    path.removeLast()
    nextArcs.removeLast()
  }
}

extension CSRGraph {
  /// Returns all shortest unweighted paths from `root`, as a graph of predecessors.
  ///
  /// - Complexity: O(V + A).
  public func shortestPathDAG(from root: Vertex) -> ShortestPathDAG {
    let tree = breadthFirstTree(from: root)
    var tails: [Vertex] = []
    var heads: [Vertex] = []
    for tail in tree.order {
      let distance = tree.distances[Int(tail)] + 1
      for arc in arcs(leaving: tail) where tree.distances[Int(self.heads[arc])] == distance {
        tails.append(tail)
        heads.append(self.heads[arc])
      }
    }
    let predecessors = CSRGraph(vertexCount: vertexCount, tails: heads, heads: tails).simplified()
    return ShortestPathDAG(root: root, predecessors: predecessors, tree: tree)
  }
}
