extension PairSearch {
  /// Arcs that a search does not follow out of its source.
  struct Closed {
    var arcs: [Int] = []
    var heads: [Vertex] = []

    var isEmpty: Bool { arcs.isEmpty && heads.isEmpty }
    func contains(_ arc: Int, to head: Vertex) -> Bool {
      arcs.contains(arc) || heads.contains(head)
    }
  }

  /// Returns a shortest path, or `nil` when the goal is out of reach.
  ///
  /// Breadth-first from both ends, a level at a time on the side that touched fewer vertices last.
  /// Of several shortest paths it is always the same one, whatever was asked before. From a vertex
  /// to itself the path has no arcs.
  ///
  /// > Pohl, I. "Bi-directional search." *Machine Intelligence* 6, 1971, 127–140.
  ///
  /// - Parameters:
  ///   - source: The vertex to start from.
  ///   - goal: The vertex to reach.
  /// - Returns: The path.
  /// - Complexity: O(V + A), in practice about the square root of that; O(1) to prepare.
  public mutating func shortestPath(from source: Vertex, to goal: Vertex) -> ArcPath? {
    graph.checkVertex(source)
    graph.checkVertex(goal)
    guard source != goal else { return ArcPath(vertices: [source], arcs: []) }
    return meet(from: source, to: goal).map { path(by: $0) }
  }

  /// Grows both sides until they touch, and returns where they did first.
  ///
  /// - Parameters:
  ///   - source: The vertex to start from.
  ///   - goal: Another vertex.
  ///   - closed: What is not followed out of the source.
  ///   - bound: The most arcs a path may have.
  /// - Returns: Where they touch, or `nil` when they do not within the bound.
  mutating func meet(
    from source: Vertex, to goal: Vertex, closed: Closed = Closed(), within bound: Int = .max
  ) -> Crossing? {
    begin(from: source, to: goal)
    defer { untouch(0..<labelCount) }
    var legs = 1
    while legs <= bound {
      guard !lastLevel(of: .source).isEmpty, !lastLevel(of: .goal).isEmpty else { return nil }
      if let crossing = grow(cheaperSide(), from: source, closed) { return crossing }
      legs += 1
    }
    return nil
  }

  /// The path that crosses from one side to the other.
  ///
  /// Which arcs were followed is not kept: it is the first of a row that leads where one came to.
  ///
  /// - Complexity: O(the arcs of the vertices on it).
  func path(by crossing: Crossing, closed: Closed = Closed()) -> ArcPath {
    var (vertices, arcs) = ([labels[crossing.source].vertex], [Int]())
    var label = labels[crossing.source]
    while label.parent >= 0 {
      let (tail, head) = (labels[Int(label.parent)], label.vertex)
      let isFirst = tail.parent < 0
      arcs.append(
        firstArc(of: graph, from: tail.vertex, to: head) {
          !isFirst || !closed.contains($0, to: head)
        })
      vertices.append(tail.vertex)
      label = tail
    }
    vertices.reverse()
    arcs.reverse()
    arcs.append(crossing.arc)
    label = labels[crossing.goal]
    vertices.append(label.vertex)
    while label.parent >= 0 {
      let next = labels[Int(label.parent)]
      let arc = firstArc(of: incoming.graph, from: next.vertex, to: label.vertex) { _ in true }
      arcs.append(incoming.arcOrder[arc])
      vertices.append(next.vertex)
      label = next
    }
    return ArcPath(vertices: vertices, arcs: arcs)
  }

  private func firstArc(
    of rows: CSRGraph, from tail: Vertex, to head: Vertex, where isOpen: (Int) -> Bool
  ) -> Int {
    let arc = rows.arcs(leaving: tail).first { rows.heads[$0] == head && isOpen($0) }
    guard let arc else { preconditionFailure("a search followed an arc that is not there") }
    return arc
  }
}
