extension BidirectionalSearch {
  /// What two paths must differ in to be two.
  public enum Distinction: Sendable, CaseIterable {
    /// The vertices; of parallel arcs the lowest is taken.
    case stops
    /// The arcs.
    case arcs
  }

  /// Returns all shortest paths, or `nil` when the goal is out of reach.
  ///
  /// The two sides grow as for one path, but the level on which they touch is followed to its end;
  /// every shortest path crosses once from the one side to the other. Equals
  /// `all_shortest_paths` of networkx where there are no parallel arcs.
  ///
  /// - Parameters:
  ///   - source: The vertex to start from.
  ///   - goal: The vertex to reach.
  ///   - distinction: Whether paths over parallel arcs are one or many.
  /// - Returns: The paths, not yet made, and their number.
  /// - Complexity: O(V + A) at most, O(D log D) for the D arcs on the paths.
  public mutating func allShortestPaths(
    from source: Vertex, to goal: Vertex, distinct distinction: Distinction = .stops
  ) -> AllShortestPaths? {
    graph.checkVertex(source)
    graph.checkVertex(goal)
    guard source != goal else { return AllShortestPaths([], from: source, to: goal, length: 0) }
    guard let (near, far) = meet(from: source, to: goal) else { return nil }
    var found = crossings(near, far)
    var tails = found.map(\.tail)
    for depth in stride(from: near - 1, through: 0, by: -1) {
      let arcs = arcs(to: tails, from: levels.source[depth], depth: depth)
      tails = arcs.map(\.tail)
      found += arcs
    }
    var heads = found.prefix { $0.depth == near }.map(\.head)
    for rest in stride(from: far - 1, through: 0, by: -1) {
      let arcs = arcs(from: heads, to: levels.goal[rest], depth: near + far - rest)
      heads = arcs.map(\.head)
      found += arcs
    }
    found.sort { $0.arc < $1.arc }
    if distinction == .stops { found = withoutParallel(found) }
    return AllShortestPaths(found, from: source, to: goal, length: near + 1 + far)
  }

  /// The arcs from a level of the source's side to one of the goal's.
  private mutating func crossings(_ near: Int, _ far: Int) -> [ArcOnPath] {
    let (tails, heads) = (levels.source[near], levels.goal[far])
    return arcCount(of: tails, in: graph) <= arcCount(of: heads, in: incoming.graph)
      ? arcs(from: Array(labels[tails]), to: heads, depth: near)
      : arcs(to: Array(labels[heads]), from: tails, depth: near)
  }

  /// The arcs that lead from any of the vertices to a level.
  private mutating func arcs(
    from tails: [Vertex], to level: Range<Int>, depth: Int
  ) -> [ArcOnPath] {
    touch(level)
    defer { untouch(level) }
    return inOrder(tails).flatMap { tail in
      graph.arcs(leaving: tail).filter { isTouched(graph.heads[$0]) }
        .map { ArcOnPath(arc: $0, tail: tail, head: graph.heads[$0], depth: depth) }
    }
  }

  /// The arcs that lead to any of the vertices from a level.
  private mutating func arcs(
    to heads: [Vertex], from level: Range<Int>, depth: Int
  ) -> [ArcOnPath] {
    let rows = incoming.graph
    touch(level)
    defer { untouch(level) }
    return inOrder(heads).flatMap { head in
      rows.arcs(leaving: head).filter { isTouched(rows.heads[$0]) }
        .map {
          ArcOnPath(arc: incoming.arcOrder[$0], tail: rows.heads[$0], head: head, depth: depth)
        }
    }
  }

  /// The vertices, each once, ascending.
  private func inOrder(_ vertices: [Vertex]) -> [Vertex] {
    let sorted = vertices.sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }

  private func withoutParallel(_ arcs: [ArcOnPath]) -> [ArcOnPath] {
    var (kept, heads): ([ArcOnPath], [Vertex]) = ([], [])
    for arc in arcs {
      if kept.last?.tail != arc.tail { heads.removeAll(keepingCapacity: true) }
      guard !heads.contains(arc.head) else { continue }
      heads.append(arc.head)
      kept.append(arc)
    }
    return kept
  }
}
