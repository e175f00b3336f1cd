public import AnalyzerKit

/// Measures of which entities and relations matter in a graph.
public enum CentralityAnalyzers {
  public static let analyzers: [any Analyzer.Type] = [
    ArticulationPoints.self, BetweenGroups.self, Betweenness.self, Bridges.self, Brokerage.self,
    Closeness.self, Clustering.self, Constraint.self, Coreness.self, Degree.self,
    Eccentricity.self, EffectiveSize.self, Eigenvector.self, GroupBetweenness.self,
    GroupDegree.self, HITS.self, Harmonic.self, KTruss.self, Katz.self, PageRank.self,
    RelationBetweenness.self, Triangles.self,
  ]
}
