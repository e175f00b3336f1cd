extension PairSearch {
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
  ) -> ShortestPathsOfPair? {
    graph.checkVertex(source)
    graph.checkVertex(goal)
    guard source != goal else { return ShortestPathsOfPair([], from: source, to: goal, length: 0) }
    guard let met = meet(from: source, to: goal) else { return nil }
    let near = levels.source.firstIndex { $0.contains(met.source) } ?? 0
    let far = levels.goal.firstIndex { $0.contains(met.goal) } ?? 0
    var found = crossings(near, far)
    var tails = labelsInOrder(found.map { $0.tail }, on: .source)
    for depth in stride(from: near, to: 0, by: -1) {
      let arcs = arcsBack(from: tails, to: depth - 1)
      tails = labelsInOrder(arcs.map { $0.tail }, on: .source)
      found += arcs
    }
    var heads = labelsInOrder(found.prefix { $0.depth == near }.map { $0.head }, on: .goal)
    for rest in stride(from: far, to: 0, by: -1) {
      let arcs = arcsOn(from: heads, to: rest - 1, depth: near + 1 + far - rest)
      heads = labelsInOrder(arcs.map { $0.head }, on: .goal)
      found += arcs
    }
    found.sort { $0.arc < $1.arc }
    if distinction == .stops { found = withoutParallel(found) }
    return ShortestPathsOfPair(found, from: source, to: goal, length: near + 1 + far)
  }

  /// The arcs from a level of the source's side to one of the goal's.
  private func crossings(_ near: Int, _ far: Int) -> [ArcOnPath] {
    let (tails, heads) = (levels.source[near], levels.goal[far])
    if arcCount(of: tails, in: graph) <= arcCount(of: heads, in: incoming.graph) {
      return tails.flatMap { label in
        let tail = labels[label].vertex
        return graph.arcs(leaving: tail).filter {
          heads.contains(self.label(graph.heads[$0], .goal))
        }
        .map { ArcOnPath(arc: $0, tail: tail, head: graph.heads[$0], depth: near) }
      }
    }
    return heads.flatMap { arcs(to: labels[$0].vertex, from: tails, depth: near) }
  }

  /// The arcs that lead to any of the labelled vertices from the level of a depth.
  private func arcsBack(from heads: [Int], to depth: Int) -> [ArcOnPath] {
    heads.flatMap { arcs(to: labels[$0].vertex, from: levels.source[depth], depth: depth) }
  }

  private func arcs(to head: Vertex, from level: Range<Int>, depth: Int) -> [ArcOnPath] {
    let rows = incoming.graph
    return rows.arcs(leaving: head).filter { level.contains(label(rows.heads[$0], .source)) }
      .map {
        ArcOnPath(arc: incoming.arcOrder[$0], tail: rows.heads[$0], head: head, depth: depth)
      }
  }

  /// The arcs that lead from any of the labelled vertices to the goal's level.
  private func arcsOn(from tails: [Int], to level: Int, depth: Int) -> [ArcOnPath] {
    let wanted = levels.goal[level]
    return tails.flatMap { label in
      let tail = labels[label].vertex
      return graph.arcs(leaving: tail).filter {
        wanted.contains(self.label(graph.heads[$0], .goal))
      }
      .map { ArcOnPath(arc: $0, tail: tail, head: graph.heads[$0], depth: depth) }
    }
  }

  /// The labels of vertices on a side, each once, ascending.
  private func labelsInOrder(_ vertices: [Vertex], on side: Side) -> [Int] {
    let labels = vertices.map { label($0, side) }.sorted()
    return labels.indices.filter { $0 == 0 || labels[$0] != labels[$0 - 1] }.map { labels[$0] }
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

  /// The label of a vertex if it is on this side in this search, else -1.
  private func label(_ vertex: Vertex, _ side: Side) -> Int {
    let mark = marks[Int(vertex)]
    guard mark > base, mark != Self.closed, (mark - base - 1) & 1 == side.rawValue else {
      return -1
    }
    return Int((mark - base - 1) >> 1)
  }
}
