public import AnalyzerKit

/// Analyzers of which entities belong together.
public enum CommunityAnalyzers {
  public static let analyzers: [any Analyzer.Type] = [
    BiconnectedGroups.self, ConnectedGroups.self, LabelPropagation.self, Leiden.self,
    Louvain.self, Modularity.self, StronglyConnectedGroups.self,
  ]
}
