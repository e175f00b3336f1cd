/// The rows that a measure is taken on: by falling degree, which is faster, or, where weights count,
/// as they are.
public struct MeasuredRows {
  public let rows: CSRGraph

  /// The weight of each arc, indexed by arc; `nil` where all count alike.
  public let weights: [Double]?

  private let renamed: RowsByDegree?

  /// - Throws: ``AnalysisError`` for a weight that does not mean what it should.
  public init(
    _ graph: AnalyzedGraph, _ traversal: Traversal, isWeighted: Bool = false,
    as meaning: WeightMeaning = .cost
  ) throws(AnalysisError) {
    let topology = graph.topology(traversal)
    weights = isWeighted ? try graph.arcWeights(topology, as: meaning) : nil
    renamed = isWeighted ? nil : topology.byDegree
    rows = renamed?.rows ?? topology.rows
  }

  /// Scores indexed by vertex of the graph, of those indexed by vertex of ``rows``.
  public func inGraph(_ scores: [Double]) -> [Double] { renamed?.indexedByVertex(scores) ?? scores }

  /// The vertices of ``rows`` that some vertices of the graph are.
  public func names(of vertices: [Graph.Vertex]) -> [CSRGraph.Vertex] {
    vertices.map { renamed?.name(of: $0) ?? $0 }
  }

  /// 1 for each of some vertices of the graph and 0 for others, indexed by vertex of ``rows``; `nil`
  /// for no vertices.
  public func shares(of vertices: [Graph.Vertex]) -> [Double]? {
    guard !vertices.isEmpty else { return nil }
    var shares = [Double](repeating: 0, count: rows.vertexCount)
    for name in names(of: vertices) { shares[Int(name)] = 1 }
    return shares
  }
}

extension AnalyzedGraph {
  /// What is to be said of scores that compare only within a part of the graph.
  public var disconnectionCaveats: [Caveat] {
    let parts = componentCount
    return parts > 1 ? [.disconnected(parts: parts)] : []
  }
}
