extension PairSearch {
  /// Returns the shortest paths that visit no vertex twice, the shortest first.
  ///
  /// The shortest of all come from one search, ``allShortestPaths(from:to:distinct:)``. What was
  /// found then divides what was not: the paths that leave it at its first stop, at its second, and
  /// so on (Lawler's rule: each part is searched once). A part is searched only as far as its best
  /// path could still be among those asked for. Lengths equal those of `shortest_simple_paths` of
  /// networkx; of paths of one length the order is always the same.
  ///
  /// > Yen, J. Y. "Finding the k shortest loopless paths in a network." *Management Science* 17(11),
  /// > 1971, 712–716. doi:10.1287/mnsc.17.11.712
  /// >
  /// > Lawler, E. L. "A procedure for computing the k best solutions to discrete optimization
  /// > problems." *Management Science* 18(7), 1972, 401–405. doi:10.1287/mnsc.18.7.401
  ///
  /// - Parameters:
  ///   - count: How many paths at most.
  ///   - source: The vertex to start from.
  ///   - goal: The vertex to reach.
  ///   - distinction: What two paths must differ in.
  ///   - checkpoint: Called once a path with the number of paths found; may throw to cancel.
  /// - Returns: The paths; fewer than `count` when there are no more.
  /// - Complexity: One search a leg of each path.
  public mutating func rankedPaths(
    _ count: Int, from source: Vertex, to goal: Vertex, distinct distinction: Distinction = .stops,
    checkpoint: (Int) throws -> Void
  ) rethrows -> [ArcPath] {
    guard count > 0, let shortest = allShortestPaths(from: source, to: goal, distinct: distinction)
    else { return [] }
    var paths = Array(shortest.prefix(count))
    guard paths.count < count, source != goal else { return paths }
    var parts = UnsearchedParts(limit: count - paths.count)
    for part in Deviation.parts(beside: paths, distinction) { search(part, to: goal, &parts) }
    while let (path, part) = parts.popShortest() {
      try checkpoint(paths.count)
      paths.append(path)
      for part in part.divided(by: path, distinction) { search(part, to: goal, &parts) }
    }
    return paths
  }

  /// Searches a part of all paths for its best, if that can be among those wanted.
  private mutating func search(_ part: Deviation, to goal: Vertex, _ parts: inout UnsearchedParts) {
    let most = parts.longest - part.arcs.count
    guard most > 0, let spur = part.vertices.last else { return }
    for vertex in part.vertices.dropLast() { close(vertex) }
    let crossing = meet(from: spur, to: goal, closed: part.closed, within: most)
    for vertex in part.vertices.dropLast() { open(vertex) }
    guard let crossing else { return }
    let rest = path(by: crossing, closed: part.closed)
    parts.insert(
      ArcPath(vertices: part.vertices.dropLast() + rest.vertices, arcs: part.arcs + rest.arcs), part
    )
  }
}

/// A part of all paths: those that begin in one way and do not go on in some others.
struct Deviation {
  typealias Vertex = CSRGraph.Vertex

  /// The vertices that every path begins with, never empty; the last one is the *spur*.
  var vertices: [Vertex]
  var arcs: [Int]

  /// What is not followed out of the spur.
  var closed: PairSearch.Closed

  /// The parts of all paths that are none of those given.
  ///
  /// - Parameters:
  ///   - paths: Paths between the same ends, those with the same beginning one after the other.
  ///   - distinction: What paths differ in.
  /// - Returns: A part for each beginning of a path.
  static func parts(beside paths: [ArcPath], _ distinction: PairSearch.Distinction) -> [Deviation] {
    var parts: [Deviation] = []
    var open: [Int] = []
    for path in paths {
      var shared = 0
      while shared < open.count, parts[open[shared]].arcs == Array(path.arcs[..<shared]) {
        shared += 1
      }
      open.removeSubrange(shared...)
      for spur in shared..<path.length {
        open.append(parts.count)
        parts.append(
          Deviation(
            vertices: Array(path.vertices[...spur]), arcs: Array(path.arcs[..<spur]),
            closed: PairSearch.Closed()))
      }
      for (spur, part) in open.enumerated() {
        parts[part].close(path, at: spur, distinction)
      }
    }
    return parts
  }

  /// The parts that remain when the path is taken out.
  func divided(by path: ArcPath, _ distinction: PairSearch.Distinction) -> [Deviation] {
    (arcs.count..<path.length).map { spur in
      var part = Deviation(
        vertices: Array(path.vertices[...spur]), arcs: Array(path.arcs[..<spur]),
        closed: spur == arcs.count ? closed : PairSearch.Closed())
      part.close(path, at: spur, distinction)
      return part
    }
  }

  private mutating func close(
    _ path: ArcPath, at spur: Int, _ distinction: PairSearch.Distinction
  ) {
    let (arc, head) = (path.arcs[spur], path.vertices[spur + 1])
    switch distinction {
    case .arcs: if !closed.arcs.contains(arc) { closed.arcs.append(arc) }
    case .stops: if !closed.heads.contains(head) { closed.heads.append(head) }
    }
  }
}

/// The best paths of the parts that were searched, as many as are still wanted.
struct UnsearchedParts {
  /// In order of lengths; of one length the one inserted first is first.
  private var candidates: [(path: ArcPath, part: Deviation)] = []
  private var limit: Int

  init(limit: Int) { self.limit = limit }

  /// The most arcs a path may have to be wanted.
  var longest: Int {
    candidates.count < limit ? .max : (candidates.last?.path.length ?? 0) - 1
  }

  mutating func insert(_ path: ArcPath, _ part: Deviation) {
    var place = candidates.count
    while place > 0, candidates[place - 1].path.length > path.length { place -= 1 }
    candidates.insert((path, part), at: place)
    if candidates.count > limit { candidates.removeLast() }
  }

  mutating func popShortest() -> (path: ArcPath, part: Deviation)? {
    guard !candidates.isEmpty else { return nil }
    limit -= 1
    return candidates.removeFirst()
  }
}
