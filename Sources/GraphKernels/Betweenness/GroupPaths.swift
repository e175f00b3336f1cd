/// Counts the shortest paths from one source after the other, all and those that avoid a group.
///
/// It takes 25 bytes a vertex beside the graph.
struct GroupPaths<Count: PathCount> {
  private let graph: CSRGraph

  /// Whether each vertex is in the group; indexed by vertex, as the next three.
  private let isMember: [Bool]

  /// The distance from the source, -1 where it does not reach.
  private var distances: [Int32]
  private var all: [Count]
  private var free: [Count]

  /// What the source reaches, nearest first.
  private var order: [CSRGraph.Vertex] = []

  /// - Parameters:
  ///   - graph: A graph without parallel arcs.
  ///   - isMember: Whether each vertex is in the group; indexed by vertex.
  init(_ graph: CSRGraph, isMember: [Bool]) {
    self.graph = graph
    self.isMember = isMember
    distances = [Int32](repeating: -1, count: graph.vertexCount)
    all = [Count](repeating: .none, count: graph.vertexCount)
    free = all
  }

  /// The share of shortest paths from a source outside the group that pass through it, summed over
  /// the goals outside; `nil` when paths are too many for `Count`.
  mutating func sum(from source: CSRGraph.Vertex) -> Double? {
    defer { forget() }
    guard count(from: source) else { return nil }
    return order.reduce(0) { sum, goal in
      isMember[Int(goal)] ? sum : sum + 1 - free[Int(goal)].share(of: all[Int(goal)])
    }
  }

  /// - Returns: Whether no number of paths was lost.
  private mutating func count(from source: CSRGraph.Vertex) -> Bool {
    let graph = graph
    let (rowStarts, heads) = (graph.rowStarts.span, graph.heads.span)
    order.append(source)
    distances[Int(source)] = 0
    (all[Int(source)], free[Int(source)]) = (.one, .one)
    var next = 0
    while next < order.count {
      let tail = Int(order[next])
      next += 1
      if all[tail].isLost { return false }
      for arc in rowStarts[tail]..<rowStarts[tail + 1] {
        let head = Int(heads[arc])
        if distances[head] < 0 {
          distances[head] = distances[tail] + 1
          order.append(heads[arc])
        }
        guard distances[head] == distances[tail] + 1 else { continue }
        all[head] += all[tail]
        if !isMember[head] { free[head] += free[tail] }
      }
    }
    return true
  }

  private mutating func forget() {
    for vertex in order {
      distances[Int(vertex)] = -1
      (all[Int(vertex)], free[Int(vertex)]) = (.none, .none)
    }
    order.removeAll(keepingCapacity: true)
  }
}
