public import AnalyzerKit

/// Ranks entities by how many neighbors their neighbors have, on average.
///
/// Exact. Direction does not matter, parallel relations count as one, loops not at all; weights and
/// dates are left out. Entities without neighbors have no score. Equals `average_neighbor_degree` of
/// networkx.
public struct NeighborDegree: Analyzer {
  public static let name = "neighbor-degree"
  public static let summary =
    "Ranks entities by how many neighbors their neighbors have, on average."
  public static let reference: String? =
    "Barrat, A. et al. The architecture of complex weighted networks. PNAS 101(11), 2004. doi:10.1073/pnas.0400087101"
  public static let complexity = "O(V + A)"
  public static let settings = [
    Setting(
      \NeighborDegree.least, "least", "List entities with at least so many neighbors.",
      in: 1...1_000_000)
  ]

  public var least = 1
  public var needs: ColumnNeeds { .eitherWay }
  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try progress.reporting(of: graph.entityCount) { checkpoint in
      let rows = graph.topology(.eitherWay).rows.simplified()
      let degrees = rows.vertices.map { rows.arcs(leaving: $0).count }
      var means = [Double](repeating: .nan, count: graph.entityCount)
      for vertex in rows.vertices {
        if vertex % 4096 == 0 { try checkpoint(Int(vertex)) }
        guard degrees[Int(vertex)] >= least else { continue }
        let sum = rows.arcs(leaving: vertex).reduce(0) { $0 + degrees[Int(rows.head(of: $1))] }
        means[Int(vertex)] = Double(sum) / Double(degrees[Int(vertex)])
      }
      return .scores(means)
    }
  }
}

private let plugin = AnalyzerPlugin("neighbor-degree", version: "1.0.0", [NeighborDegree.self])

/// What Backchannel calls when it loads the plug-in.
@c(backchannel_plugin)
public func backchannelPlugin(_ host: UInt32) -> UnsafeRawPointer? { plugin.table(for: host) }
