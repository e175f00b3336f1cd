extension CSRGraph {
  /// A graph and the place each of its arcs has in what it was made from.
  ///
  /// `arcOrder` is indexed by arc: `meaning[arcOrder[arc]]` is what the arc means.
  public typealias Reordered = (graph: CSRGraph, arcOrder: [Int])

  /// Returns the graph of arcs given in any order, and the input index of each of its arcs.
  ///
  /// The sort is stable: arcs with the same tail keep the order of the input.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices, isolated ones included.
  ///   - tails: The tail of each arc.
  ///   - heads: The head of each arc, as many as there are tails.
  /// - Returns: The graph and, indexed by arc, the index its arc has in `tails` and `heads`.
  /// - Complexity: O(V + A), a counting sort.
  public static func sorting(vertexCount: Int, tails: [Vertex], heads: [Vertex]) -> Reordered {
    precondition(vertexCount >= 0, "a graph has no negative number of vertices")
    precondition(
      tails.count == heads.count, "\(tails.count) tails do not pair with \(heads.count) heads")
    check(tails, vertexCount: vertexCount)
    check(heads, vertexCount: vertexCount)
    return countingSort(vertexCount: vertexCount, tails: tails, heads: heads)
  }

  /// Creates a graph from arcs given in any order; arcs with the same tail keep theirs.
  ///
  /// - Complexity: O(V + A).
  public init(vertexCount: Int, tails: [Vertex], heads: [Vertex]) {
    self = Self.sorting(vertexCount: vertexCount, tails: tails, heads: heads).graph
  }

  static func countingSort(vertexCount: Int, tails: [Vertex], heads: [Vertex]) -> Reordered {
    var next = [Int](onLargePages: 0, count: vertexCount + 1)
    for tail in tails { next[Int(tail) + 1] += 1 }
    for row in 0..<vertexCount { next[row + 1] += next[row] }
    let rowStarts = next
    var sortedHeads = [Vertex](onLargePages: 0, count: heads.count)
    var arcOrder = [Int](onLargePages: 0, count: heads.count)
    for index in tails.indices {
      let row = Int(tails[index])
      let arc = next[row]
      next[row] = arc + 1
      sortedHeads[arc] = heads[index]
      arcOrder[arc] = index
    }
    return (CSRGraph(checkedRowStarts: rowStarts, heads: sortedHeads), arcOrder)
  }
}
