/// An undirected graph without its leaves, each of which is folded into its one neighbor.
///
/// The paths of a leaf are those of its neighbor with one step more, so it needs no search of its
/// own. What passes through a vertex to or from its own leaves follows from counting.
///
/// > Baglioni, M., et al. "Fast exact computation of betweenness centrality in social networks."
/// > *IEEE/ACM ASONAM*, 2012, 450–456. doi:10.1109/ASONAM.2012.79
struct LeafFolding {
  /// The graph without the arcs of leaves; vertices keep their numbers.
  let core: CSRGraph

  /// How many leaves are folded into each vertex; indexed by vertex.
  let leaves: [Double]

  /// How much these leaves count as sources; indexed by vertex.
  let leafWeights: [Double]

  /// How much each vertex of the core counts as a source, with its leaves; 0 for leaves.
  let weights: [Double]

  /// - Parameters:
  ///   - graph: A simple graph in which every arc has its reverse.
  ///   - weights: How much each vertex counts as a source; indexed by vertex.
  init(_ graph: CSRGraph, weights: [Double]) {
    let isLeaf = graph.vertices.map { vertex in
      let row = graph.arcs(leaving: vertex)
      return row.count == 1 && graph.arcs(leaving: graph.heads[row.lowerBound]).count > 1
    }
    var leaves = [Double](repeating: 0, count: graph.vertexCount)
    var leafWeights = leaves
    var all = weights
    for vertex in isLeaf.indices where isLeaf[vertex] {
      let neighbor = Int(graph.heads[graph.rowStarts[vertex]])
      leaves[neighbor] += 1
      leafWeights[neighbor] += weights[vertex]
      all[neighbor] += weights[vertex]
      all[vertex] = 0
    }
    self.leaves = leaves
    self.leafWeights = leafWeights
    self.weights = all
    core = graph.keeping { tail, head in !isLeaf[Int(tail)] && !isLeaf[Int(head)] }
  }

  /// What passes through each vertex between its leaves and others, and between its leaves.
  ///
  /// - Parameters:
  ///   - components: The components of the graph with its leaves.
  ///   - ownWeights: How much each vertex itself counts as a source; indexed by vertex.
  /// - Returns: The sums, indexed by vertex.
  func pathsOfLeaves(_ components: Components, ownWeights: [Double]) -> [Double] {
    var sourcesIn = [Double](repeating: 0, count: components.count)
    for (vertex, label) in components.labels.enumerated() {
      sourcesIn[Int(label)] += ownWeights[vertex]
    }
    return leaves.indices.map { vertex in
      guard leaves[vertex] > 0 else { return 0 }
      let label = Int(components.labels[vertex])
      let others = sourcesIn[label] - ownWeights[vertex] - leafWeights[vertex]
      return leafWeights[vertex] * Double(components.sizes[label] - 2) + leaves[vertex] * others
    }
  }
}

extension CSRGraph {
  /// The graph of the arcs that are to be kept, in the same order.
  fileprivate func keeping(_ isKept: (_ tail: Vertex, _ head: Vertex) -> Bool) -> CSRGraph {
    var rowStarts = [0]
    rowStarts.reserveCapacity(vertexCount + 1)
    var kept: [Vertex] = []
    kept.reserveCapacity(arcCount)
    for tail in vertices {
      for arc in arcs(leaving: tail) where isKept(tail, heads[arc]) { kept.append(heads[arc]) }
      rowStarts.append(kept.count)
    }
    return CSRGraph(checkedRowStarts: rowStarts, heads: kept)
  }
}
