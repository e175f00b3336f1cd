public import AnalyzerKit

/// Analyzers of pairs of entities.
public enum PairAnalyzers {
  public static let analyzers: [any Analyzer.Type] = [Contacts.self, LinkPrediction.self]
}
