extension CSRGraph {
  /// Returns the paths from `source` to `goal`, best first, made one by one as they are asked for.
  ///
  /// Of parallel arcs a path takes the best. A path from a vertex to itself has no arcs.
  ///
  /// - Parameters:
  ///   - source: The first vertex of every path.
  ///   - goal: The last vertex of every path.
  ///   - order: What makes a path better; of equally good ones the lexicographically first leads.
  ///   - times: When arcs can be followed, if paths must respect time; not together with costs.
  ///   - isAvoided: The vertices that no path visits; indexed by vertex.
  /// - Returns: The paths, to be iterated over or cut off by `prefix`.
  /// - Complexity: O(V + A) and one search for the first path; see ``BestPaths/next()``.
  public func bestPaths(
    from source: Vertex, to goal: Vertex, by order: PathOrder, within times: ArcTimes? = nil,
    avoiding isAvoided: [Bool]? = nil
  ) -> BestPaths {
    checkVertex(source)
    checkVertex(goal)
    order.check(for: self)
    check(times, order)
    let isAvoided = isAvoided ?? [Bool](repeating: false, count: vertexCount)
    precondition(
      isAvoided.count == vertexCount, "\(isAvoided.count) marks for \(vertexCount) vertices")
    return BestPaths(
      search: PathSearch(
        graph: self, from: source, to: goal, by: order, within: times, avoiding: isAvoided))
  }

  /// Returns the best path from `source` to `goal`, or `nil` when there is none.
  ///
  /// By costs this is Dijkstra's algorithm, by ranks the bottleneck path, within times the path of
  /// fewest arcs that respects time.
  ///
  /// - Parameters:
  ///   - source: The first vertex of the path.
  ///   - goal: The last vertex of the path.
  ///   - order: What makes a path better; of equally good ones it is the lexicographically first.
  ///   - times: When arcs can be followed, if the path must respect time; not together with costs.
  ///   - isAvoided: The vertices that the path does not visit; indexed by vertex.
  /// - Returns: The path, or `nil`.
  /// - Complexity: O(V + A) by arcs, O((V + A) log A) by cost or rank, within times O(length · A ·
  ///   log of the number of ranks).
  public func bestPath(
    from source: Vertex, to goal: Vertex, by order: PathOrder, within times: ArcTimes? = nil,
    avoiding isAvoided: [Bool]? = nil
  ) -> ArcPath? {
    var paths = bestPaths(from: source, to: goal, by: order, within: times, avoiding: isAvoided)
    return paths.next()
  }

  private func check(_ times: ArcTimes?, _ order: PathOrder) {
    guard let times else { return }
    precondition(
      times.earliest.count == arcCount, "\(times.earliest.count) intervals for \(arcCount) arcs")
    if case .leastCost = order {
      preconditionFailure("paths cannot both respect time and be ordered by cost")
    }
  }
}
