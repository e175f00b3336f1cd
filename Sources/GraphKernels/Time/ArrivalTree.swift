/// The earliest moments at which vertices can be reached from one.
public struct ArrivalTree: Sendable {
  public let root: CSRGraph.Vertex
  var parents: [CSRGraph.Vertex]
  var parentArcs: [Int]
  var moments: [Int64]
  var isReached: [Bool]

  /// The first moment at which one can be at `vertex`, or `nil` when it is out of reach.
  public func moment(at vertex: CSRGraph.Vertex) -> Int64? {
    isReached[Int(vertex)] ? moments[Int(vertex)] : nil
  }

  /// Returns the last arc on the path to each vertex that has to be waited for.
  ///
  /// It begins at the moment at which one is there.
  ///
  /// - Parameter starts: The first moment at which each arc can be followed, indexed by arc.
  /// - Returns: The arcs, indexed by vertex; -1 where there is none.
  /// - Complexity: O(V).
  public func lastArcsWaitedFor(starts: [Int64]) -> [Int] {
    var last = [Int](repeating: -1, count: parents.count)
    var isKnown = isReached.map { !$0 }
    isKnown[Int(root)] = true
    var chain: [Int] = []
    for vertex in parents.indices {
      var before = vertex
      while !isKnown[before] {
        isKnown[before] = true
        chain.append(before)
        before = Int(parents[before])
      }
      while let next = chain.popLast() {
        let arc = parentArcs[next]
        last[next] = starts[arc] == moments[next] ? arc : last[Int(parents[next])]
      }
    }
    return last
  }
}

extension CSRGraph {
  /// Returns the earliest moments at which vertices can be reached from `root`.
  ///
  /// An arc can be followed at any moment of its span and takes no time; along a path no moment is
  /// before the one before it. Dijkstra's search, with moments for distances.
  ///
  /// > Bui-Xuan, B., Ferreira, A., Jarry, A. "Computing shortest, fastest, and foremost journeys in
  /// > dynamic networks." *International Journal of Foundations of Computer Science* 14(2), 2003,
  /// > 267–285. doi:10.1142/S0129054103001728
  ///
  /// - Parameters:
  ///   - root: The vertex to set out from.
  ///   - beginning: The moment from which one can set out.
  ///   - starts: The first moment at which each arc can be followed, indexed by arc.
  ///   - ends: The last such moment, indexed by arc; before the start where there is none. With
  ///     arcs turned round, and the complements of ends for starts and of starts for ends, the
  ///     complements of the moments are the latest at which vertices can be left to reach the root.
  /// - Returns: The moments, with a path to every vertex that is reached, which at every vertex on
  ///   it is as early as can be.
  /// - Complexity: O((V + A) log A) time; 21 bytes a vertex.
  public func earliestArrivals(
    from root: Vertex, at beginning: Int64 = .min, starts: [Int64], ends: [Int64]
  ) -> ArrivalTree {
    checkVertex(root)
    precondition(
      starts.count == arcCount && ends.count == arcCount,
      "\(starts.count) starts and \(ends.count) ends for \(arcCount) arcs")
    var tree = ArrivalTree(
      root: root, parents: [Vertex](repeating: root, count: vertexCount),
      parentArcs: [Int](repeating: 0, count: vertexCount),
      moments: [Int64](repeating: .max, count: vertexCount),
      isReached: [Bool](repeating: false, count: vertexCount))
    var queue = BinaryHeap<Arrival>()
    tree.moments[Int(root)] = beginning
    tree.isReached[Int(root)] = true
    queue.insert(Arrival(moment: beginning, vertex: root))
    while let reached = queue.popLeast() {
      guard reached.moment == tree.moments[Int(reached.vertex)] else { continue }
      for arc in arcs(leaving: reached.vertex) {
        let (head, arrival) = (Int(heads[arc]), max(reached.moment, starts[arc]))
        guard arrival <= ends[arc], arrival < tree.moments[head] || !tree.isReached[head] else {
          continue
        }
        tree.moments[head] = arrival
        tree.isReached[head] = true
        tree.parents[head] = reached.vertex
        tree.parentArcs[head] = arc
        queue.insert(Arrival(moment: arrival, vertex: heads[arc]))
      }
    }
    return tree
  }
}

/// A vertex waiting to be left: the earliest first, then the lowest.
struct Arrival: Comparable {
  let moment: Int64
  let vertex: CSRGraph.Vertex

  static func < (left: Self, right: Self) -> Bool {
    (left.moment, left.vertex) < (right.moment, right.vertex)
  }
}
