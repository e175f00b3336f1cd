public import AnalyzerKit
import Centrality
import Communities
import Pairs
import Paths

extension AnalyzerRegistry {
  /// The analyzers that come with the product.
  public static let builtIn = AnalyzerRegistry(
    CentralityAnalyzers.analyzers + CommunityAnalyzers.analyzers + PairAnalyzers.analyzers
      + PathAnalyzers.analyzers)
}
