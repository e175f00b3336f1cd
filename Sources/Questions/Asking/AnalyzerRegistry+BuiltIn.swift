public import AnalyzerKit
import Centrality
import Communities
import Paths

extension AnalyzerRegistry {
  /// The analyzers that come with the product.
  public static let builtIn = AnalyzerRegistry(
    CentralityAnalyzers.analyzers + CommunityAnalyzers.analyzers + PathAnalyzers.analyzers)
}
