public import GraphKernels

extension CSRGraph {
  /// A graph with arcs between ends drawn at random: loops and parallel arcs occur.
  public static func random(vertices: Int, arcs: Int, seed: UInt64) -> CSRGraph {
    var generator = SplitMix64(seed: seed)
    var ends: [Vertex] = []
    for _ in 0..<(vertices == 0 ? 0 : 2 * arcs) {
      ends.append(Vertex.random(in: 0..<Vertex(vertices), using: &generator))
    }
    return CSRGraph(
      vertexCount: vertices, tails: Array(ends.prefix(ends.count / 2)),
      heads: Array(ends.suffix(ends.count / 2)))
  }

  /// A small graph whose shape follows from the seed: empty ones, single vertices, sparse and
  /// scattered, dense, with loops and parallel arcs, one way or both ways.
  public static func varied(seed: UInt64, mostVertices: Int = 12) -> CSRGraph {
    var generator = SplitMix64(seed: ~seed)
    let vertices = Int.random(in: 0...mostVertices, using: &generator)
    let arcs = Int.random(in: 0...(vertices * 3), using: &generator)
    let graph = random(vertices: vertices, arcs: arcs, seed: seed)
    return Bool.random(using: &generator) ? graph.undirected().graph : graph
  }

  /// A graph of undirected edges, each as two arcs.
  public static func undirected(vertexCount: Int, edges: [(Vertex, Vertex)]) -> CSRGraph {
    CSRGraph(vertexCount: vertexCount, tails: edges.map(\.0), heads: edges.map(\.1))
      .undirected().graph
  }
}

/// As many whole numbers as asked for, as costs or ranks; small, so that ties are frequent.
public func smallNumbers(_ count: Int, in range: ClosedRange<Int>, seed: UInt64) -> [Int] {
  var generator = SplitMix64(seed: seed &+ 0x5EED)
  return (0..<count).map { _ in Int.random(in: range, using: &generator) }
}
