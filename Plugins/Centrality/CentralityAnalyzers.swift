public import AnalyzerKit

/// Measures of who matters in a graph.
public enum CentralityAnalyzers {
  public static let analyzers: [any Analyzer.Type] = [
    Betweenness.self, Closeness.self, Degree.self, Eccentricity.self, Eigenvector.self, HITS.self,
    Harmonic.self, Katz.self, PageRank.self, RelationBetweenness.self,
  ]
}
