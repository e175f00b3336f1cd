/// The paths between two vertices, best first, each differing from the others in its vertices.
///
/// A path visits no vertex twice. What has been found divides what has not: the paths that leave it
/// after its first vertex, after its second, and so on, and the best of each part waits in a queue.
///
/// > Yen, J. Y. "Finding the k shortest loopless paths in a network." *Management Science* 17(11),
/// > 1971, 712–716. doi:10.1287/mnsc.17.11.712
/// >
/// > Lawler, E. L. "A procedure for computing the k best solutions to discrete optimization problems
/// > and its application to the shortest path problem." *Management Science* 18(7), 1972, 401–405.
/// > doi:10.1287/mnsc.18.7.401
public struct BestPaths: Sequence, IteratorProtocol {
  private var search: PathSearch
  private let isAvoided: [Bool]
  private var queue = BinaryHeap<Candidate>()
  private var last: Candidate?

  init(search: PathSearch) {
    self.search = search
    isAvoided = search.isBlocked
    guard !isAvoided[Int(search.spur)], !isAvoided[Int(search.goal)] else { return }
    enqueueBest()
  }

  /// The next best path, or `nil` when there are no more.
  ///
  /// - Complexity: The length of the path before it times one search: O(V + A) by arcs,
  ///   O((V + A) log A) by cost or rank.
  public mutating func next() -> ArcPath? {
    if let last { divide(last) }
    last = queue.popLeast()
    return last?.path
  }

  private mutating func divide(_ found: Candidate) {
    let path = found.path
    search.isBlocked = isAvoided
    for place in 0..<path.length {
      if place >= found.branch {
        search.beginning = ArcPath(
          vertices: Array(path.vertices[...place]), arcs: Array(path.arcs[..<place]))
        search.excludedNext = [path.vertices[place + 1]]
        if place == found.branch { search.excludedNext += found.excludedNext }
        enqueueBest()
      }
      search.isBlocked[Int(path.vertices[place])] = true
    }
  }

  private mutating func enqueueBest() {
    guard let path = search.bestPath() else { return }
    queue.insert(
      Candidate(
        path: path, value: search.order.value(of: path.arcs), branch: search.beginning.length,
        excludedNext: search.excludedNext))
  }
}

/// The best path of a part of all paths: those that begin as it does up to the vertex `branch` and
/// go on to none of the excluded ones.
private struct Candidate: Comparable {
  let path: ArcPath
  let value: PathValue
  let branch: Int
  let excludedNext: [CSRGraph.Vertex]

  static func < (left: Candidate, right: Candidate) -> Bool {
    if left.value != right.value { return left.value < right.value }
    return left.path.vertices.lexicographicallyPrecedes(right.path.vertices)
  }
}

/// What paths are compared by before their vertices.
private struct PathValue: Comparable {
  let cost: Double
  let first: Int
  let second: Int

  static func < (left: PathValue, right: PathValue) -> Bool {
    (left.cost, left.first, left.second) < (right.cost, right.first, right.second)
  }
}

extension PathOrder {
  /// The value of a path.
  ///
  /// Costs are added from the end, as the search does, so that both agree to the last digit.
  fileprivate func value(of arcs: [Int]) -> PathValue {
    let worst = arcs.reduce(.min) { max($0, ranks?[$1] ?? .min) }
    return switch self {
    case .leastCost(let costs):
      PathValue(cost: arcs.reversed().reduce(0) { costs[$1] + $0 }, first: arcs.count, second: 0)
    case .fewestArcs: PathValue(cost: 0, first: arcs.count, second: worst)
    case .bestWorstArc: PathValue(cost: 0, first: worst, second: arcs.count)
    }
  }
}
