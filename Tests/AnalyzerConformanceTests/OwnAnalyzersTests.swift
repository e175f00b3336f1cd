import AnalyzerConformance
import AnalyzerKit
import Centrality
import Communities
import Pairs
import Paths
import Testing

/// Every analyzer of the product keeps every law.
@Suite struct OwnAnalyzersTests {
  static let analyzers = AnalyzerRegistry(
    CentralityAnalyzers.analyzers + CommunityAnalyzers.analyzers + PairAnalyzers.analyzers
      + PathAnalyzers.analyzers)

  /// Wider than the preset ones, as tests are built without optimization and share the machine.
  static var limits: ConformanceLimits {
    var limits = ConformanceLimits()
    limits.callingOff = .seconds(2)
    limits.answering = .milliseconds(500)
    limits.largeEntityCount = 1000
    limits.sharedEntityCount = 600
    return limits
  }

  @Test(arguments: analyzers.listings.map(\.name), ConformanceLaw.all.map(\.name))
  func keepsTheLaw(analyzer: String, law: String) throws {
    let listing = try Self.analyzers.listing(named: analyzer)
    let law = try #require(ConformanceLaw.all.first { $0.name == law })
    let result = law.result(for: listing, within: Self.limits)
    #expect(result.outcome.isLawful, "\(result)")
  }

  @Test(arguments: ConformanceLaw.all.map(\.name)) func speaksOfPageRank(law: String) throws {
    let law = try #require(ConformanceLaw.all.first { $0.name == law })
    #expect(law.result(for: AnalyzerListing(PageRank.self), within: Self.limits).outcome == .passed)
  }
}
