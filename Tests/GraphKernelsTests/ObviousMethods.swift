import GraphKernels

/// The distinct arcs (tail, head) that are no loops, with the least cost of each.
func leastCosts(_ graph: CSRGraph, costs: [Double]? = nil) -> [[Double]] {
  let count = graph.vertexCount
  var least = [[Double]](repeating: [Double](repeating: .infinity, count: count), count: count)
  for tail in graph.vertices {
    for arc in graph.arcs(leaving: tail) where graph.head(of: arc) != tail {
      let head = Int(graph.head(of: arc))
      least[Int(tail)][head] = min(least[Int(tail)][head], costs?[arc] ?? 1)
    }
  }
  return least
}

/// All distances, by trying every vertex as a stop (Floyd and Warshall).
func allDistances(_ graph: CSRGraph, costs: [Double]? = nil) -> [[Double]] {
  var distances = leastCosts(graph, costs: costs)
  for vertex in distances.indices { distances[vertex][vertex] = 0 }
  for stop in distances.indices {
    for from in distances.indices {
      for to in distances.indices {
        distances[from][to] = min(distances[from][to], distances[from][stop] + distances[stop][to])
      }
    }
  }
  return distances
}

/// What a plain queue reaches from one vertex, arc by arc.
struct BreadthFirstQueue {
  /// The vertices that are reached, nearest first; the root is the first.
  private(set) var order: [Int32]

  /// The number of arcs from the root, `nil` out of reach; indexed by vertex.
  private(set) var distances: [Int?]

  init(_ graph: CSRGraph, from root: Int32) {
    order = [root]
    distances = [Int?](repeating: nil, count: graph.vertexCount)
    distances[Int(root)] = 0
    var next = 0
    while next < order.count {
      let (tail, distance) = (order[next], distances[Int(order[next])] ?? 0)
      next += 1
      for head in graph.arcs(leaving: tail).map(graph.head) where distances[Int(head)] == nil {
        distances[Int(head)] = distance + 1
        order.append(head)
      }
    }
  }

  /// The heads of arcs that lead from a vertex to those one arc farther from the root.
  func successors(of tail: Int32, in graph: CSRGraph) -> [Int] {
    graph.arcs(leaving: tail).map { Int(graph.head(of: $0)) }.filter {
      distances[$0] == distances[Int(tail)].map { $0 + 1 }
    }
  }
}

/// How often each vertex lies between others, pair by pair, from counts of shortest paths.
func betweennessByPairs(_ graph: CSRGraph, costs: [Double]? = nil) -> [Double] {
  let (arcs, distances) = (leastCosts(graph, costs: costs), allDistances(graph, costs: costs))
  let all = distances.indices
  func pathCount(_ from: Int, _ to: Int) -> Double {
    if from == to { return 1 }
    return all.filter { arcs[from][$0] + distances[$0][to] == distances[from][to] }
      .reduce(0) { $0 + (arcs[from][$1] < .infinity ? pathCount($1, to) : 0) }
  }
  var scores = [Double](repeating: 0, count: graph.vertexCount)
  for from in all {
    for to in all where from != to && distances[from][to] < .infinity {
      for stop in all where stop != from && stop != to {
        guard distances[from][stop] + distances[stop][to] == distances[from][to] else { continue }
        scores[stop] += pathCount(from, stop) * pathCount(stop, to) / pathCount(from, to)
      }
    }
  }
  return scores
}

/// Every path from `source` to `goal` that visits no vertex twice, arc by arc.
func allPaths(_ graph: CSRGraph, from source: Int32, to goal: Int32) -> [ArcPath] {
  var paths: [ArcPath] = []
  func extend(_ vertices: [Int32], _ arcs: [Int]) {
    guard let last = vertices.last, last != goal else {
      paths.append(ArcPath(vertices: vertices, arcs: arcs))
      return
    }
    for arc in graph.arcs(leaving: last) where !vertices.contains(graph.head(of: arc)) {
      extend(vertices + [graph.head(of: arc)], arcs + [arc])
    }
  }
  extend([source], [])
  return paths
}

/// The first of the paths that visit the same vertices.
func firstsByStops(_ paths: [ArcPath]) -> [ArcPath] {
  paths.indices.filter { index in
    !paths[..<index].contains { $0.vertices == paths[index].vertices }
  }.map { paths[$0] }
}

/// Squares in a row, each from corner 3k by 3k + 1 or 3k + 2 to 3k + 3: every one doubles the number of
/// shortest paths from end to end.
func chainOfSquares(_ count: Int) -> CSRGraph {
  let corners = stride(from: Int32(0), to: Int32(3 * count), by: 3)
  return CSRGraph(
    vertexCount: 3 * count + 1,
    tails: corners.flatMap { [$0, $0, $0 + 1, $0 + 2] },
    heads: corners.flatMap { [$0 + 1, $0 + 2, $0 + 3, $0 + 3] })
}

/// The graph with vertex `v` called `names[v]`.
func relabeled(_ graph: CSRGraph, _ names: [Int32]) -> CSRGraph.Reordered {
  CSRGraph.sorting(
    vertexCount: graph.vertexCount, tails: graph.tails().map { names[Int($0)] },
    heads: graph.heads.map { names[Int($0)] })
}

/// Whether two lists of numbers are the same but for rounding.
func agree(_ left: [Double], _ right: [Double], within tolerance: Double = 1e-9) -> Bool {
  left.count == right.count
    && zip(left, right).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($0)) }
}
