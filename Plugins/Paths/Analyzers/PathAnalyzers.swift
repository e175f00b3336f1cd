public import AnalyzerKit

/// Analyzers of paths between entities.
public enum PathAnalyzers {
  public static let analyzers: [any Analyzer.Type] = [
    AllPaths.self, FailureCascade.self, Distances.self, KindDistances.self, ReachInTime.self,
    ShortestPath.self,
  ]
}
