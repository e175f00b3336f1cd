import AnalyzerConformance
import AnalyzerKit
import Testing

/// What is broken is caught by the laws that it breaks, and by no other.
@Suite struct BrokenAnalyzerTests {
  static let analyzers: [any BrokenAnalyzer.Type] = [
    FailsOnNothing.self, FailsOnOne.self, FailsOnLoops.self, FailsOnParallels.self,
    FailsOnParts.self, FailsOnDirection.self, FailsOnScripts.self, FailsWithoutWeights.self,
    FailsOnMany.self, HasTooFewScores.self, HasInfiniteScores.self, HasInfiniteCells.self,
    HasBrokenCounts.self, HasTwoColumnsOfOneName.self, NamesStrangers.self, JumpsInPaths.self,
    RemembersQuestions.self, CountsThreads.self, SharesItsMemory.self, RanksByNumber.self,
    HasNoPlainName.self, SaysNothingOfItself.self, HasTwoSettingsOfOneName.self,
    IsPresetOutOfRange.self, ForgetsSettings.self, TakesMoreThanItLists.self,
    SaysNothingOfProgress.self,
    GoesOnWhenCalledOff.self, HidesThatItWasCalledOff.self, IsSilentForLong.self,
    GoesBackwards.self, DoesMoreThanAll.self,
  ]

  private static var limits: ConformanceLimits {
    var limits = OwnAnalyzersTests.limits
    limits.callingOff = .milliseconds(200)
    return limits
  }

  @Test(arguments: analyzers.indices)
  func isCaughtByTheLawItBreaks(number: Int) throws {
    let analyzer = Self.analyzers[number]
    let results = ConformanceLaw.all.map {
      $0.result(for: AnalyzerListing(analyzer), within: Self.limits)
    }
    let broken = results.filter { !$0.outcome.isLawful }
    #expect(broken.map(\.law) == analyzer.broken, "\(analyzer): \(broken)")
    let first = try #require(broken.first { $0.law == analyzer.broken[0] })
    let sentence = try #require(first.outcome.reason)
    #expect(sentence.hasPrefix(analyzer.sentence), "\(analyzer): \(sentence)")
  }
}
