import AnalyzerKit

/// The relations of a graph as weighted ties, whichever way they point.
///
/// The arcs of a row stand in order of heads, parallel ones of weights: the groups found, and the
/// last digit of sums, do not hang on the order in which a file has its relations.
struct Ties {
  let rows: CSRGraph

  /// The weight of each arc, indexed by arc; `nil` where all are 1.
  let weights: [Double]?

  /// The asserted relations of a graph; parallel ones add up.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - isWeighted: Whether relations weigh what they say, or 1 each.
  /// - Throws: ``AnalysisError`` for a weight below 0, and where they come to more than a number holds.
  init(_ graph: AnalyzedGraph, isWeighted: Bool) throws(AnalysisError) {
    let topology = graph.topology(.eitherWay)
    let ascending = topology.rows.reversed()  // the same rows, as every arc has its reverse
    rows = ascending.graph
    var weights: [Double]
    if isWeighted {
      let given = try graph.arcWeights(topology, as: .strength, addedUp: 2)
      weights = ascending.arcOrder.map { given[$0] }
      Self.sortParallel(&weights, in: rows)
    } else {
      weights = [Double](repeating: 1, count: rows.arcCount)
    }
    var hasLoops = false
    for vertex in rows.vertices {
      for arc in rows.arcs(leaving: vertex) where rows.head(of: arc) == vertex {
        weights[arc] /= 2  // a relation to oneself is two arcs here, and one to the kernels
        hasLoops = true
      }
    }
    self.weights = isWeighted || hasLoops ? weights : nil
  }

  private static func sortParallel(_ weights: inout [Double], in rows: CSRGraph) {
    for vertex in rows.vertices {
      let arcs = rows.arcs(leaving: vertex)
      var start = arcs.lowerBound
      for arc in arcs where arc + 1 == arcs.upperBound || rows.heads[arc + 1] != rows.heads[arc] {
        if arc > start { weights[start...arc].sort() }
        start = arc + 1
      }
    }
  }
}
