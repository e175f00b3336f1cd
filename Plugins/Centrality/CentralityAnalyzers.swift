public import AnalyzerKit

/// Measures of who matters in a graph.
public enum CentralityAnalyzers {
  public static let analyzers: [any Analyzer.Type] = [
    Betweenness.self, Closeness.self, Degree.self, PageRank.self,
  ]
}
