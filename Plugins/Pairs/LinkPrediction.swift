public import AnalyzerKit

/// Finds pairs of entities that are not related but have much in common: who should be looked at.
///
/// Exact. Pairs without a common neighbor are not listed. Asked about entities, it lists only pairs
/// with one of them. Equals `adamic_adar_index`, `resource_allocation_index` and
/// `jaccard_coefficient` of networkx.
public struct LinkPrediction: Analyzer {
  public static let name = "link-prediction"
  public static let summary =
    "Ranks pairs that are not related by the neighbors they have in common."
  public static let reference: String? =
    "Adamic, L. A., Adar, E. Friends and neighbors on the Web. Social Networks 25(3), 2003. doi:10.1016/S0378-8733(03)00009-1; Zhou, T., Lü, L., Zhang, Y.-C. Predicting missing links via local information. European Physical Journal B 71, 2009. doi:10.1140/epjb/e2009-00335-8"
  public static let complexity = "O(sum of the squares of degrees)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "do not count",
    direction: "does not count",
    disconnectedParts: "no pair is of two parts",
    normalization: "none",
    equals:
      "adamic_adar_index, resource_allocation_index, common_neighbors and jaccard_coefficient of "
      + "networkx on the simple undirected graph")
  public static let takesMoreEntities = true
  public static let settings = [
    Setting(\LinkPrediction.by, "by", "What pairs are ranked by."),
    Setting(\LinkPrediction.most, "most", "How many pairs to list at most.", in: 1...1_000_000),
  ]

  public var by = LinkScore.adamicAdar
  public var most = 100

  public init() {}

  /// Answers with a table: both entities, and what they have in common; the highest score first, at a
  /// tie in order of ids.
  ///
  /// - Throws: ``Cancelled``.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let rows = graph.topology(.eitherWay).rows
    let asked = Set(question.vertices).sorted()
    let found = try progress.reporting(of: asked.isEmpty ? graph.entityCount : asked.count) {
      try rows.predictedLinks(by: by, limit: most, of: asked, checkpoint: $0)
    }
    return .table(
      Self.pairColumns + ["common-neighbors", "adamic-adar", "resource-allocation", "jaccard"],
      found.links.map { link in
        graph.pairCells(link.first, link.second) + [
          .count(link.commonNeighbors), .number(link.adamicAdar),
          .number(link.resourceAllocation), .number(link.jaccard),
        ]
      }, caveats: found.isTruncated ? [.truncated(at: most)] : [])
  }
}
