import GraphKernels
import TestSupport
import Testing

@Suite struct KendallTauTests {
  private struct Example {
    let first: [Double]
    let second: [Double]
    let tau: Double
  }

  /// Ranks in order, turned round and with ties; the fourth is the example of SciPy's manual.
  private static let examples = [
    Example(first: [1, 2, 3, 4, 5], second: [1, 2, 3, 4, 5], tau: 1),
    Example(first: [1, 2, 3, 4, 5], second: [5, 4, 3, 2, 1], tau: -1),
    Example(first: [1, 2, 3], second: [1, 3, 2], tau: 1 / 3),
    Example(first: [12, 2, 1, 12, 2], second: [1, 4, 7, 1, 0], tau: -0.4714045207910317),
    Example(first: [0, 0, 1], second: [0, 1, 1], tau: 0.5),
  ]

  @Test(arguments: examples.indices)
  func knownValues(number: Int) throws {
    let example = Self.examples[number]
    let tau = try #require(KendallTau.tauB(example.first, example.second))
    #expect(abs(tau - example.tau) < 1e-12)
  }

  private static let tied: [[[Double]]] = [
    [[], []], [[1], [2]], [[1, 1], [1, 2]], [[3, 4], [5, 5]],
  ]

  @Test(arguments: tied)
  func isNothingWhereARankingTiesEverything(rankings: [[Double]]) {
    #expect(KendallTau.tauB(rankings[0], rankings[1]) == nil)
  }

  @Test(arguments: 0..<300)
  func agreesWithCountingEveryPair(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 0..<40, using: &random)
    let values = Int.random(in: 1...20, using: &random)
    let rankings = (0..<2).map { _ in
      (0..<count).map { _ in Double(Int.random(in: 0..<values, using: &random)) }
    }
    let tau = KendallTau.tauB(rankings[0], rankings[1])
    let twin = twin(rankings[0], rankings[1])
    #expect((tau == nil) == (twin == nil))
    if let tau, let twin { #expect(abs(tau - twin) < 1e-12) }
    #expect(tau == KendallTau.tauB(rankings[1], rankings[0]))
  }

  private func twin(_ first: [Double], _ second: [Double]) -> Double? {
    var (excess, untied, untiedInSecond) = (0, 0, 0)
    for one in first.indices {
      for other in 0..<one {
        let mine = (first[one] - first[other]).direction
        let theirs = (second[one] - second[other]).direction
        excess += mine * theirs
        untied += mine * mine
        untiedInSecond += theirs * theirs
      }
    }
    guard untied > 0, untiedInSecond > 0 else { return nil }
    return Double(excess) / (Double(untied) * Double(untiedInSecond)).squareRoot()
  }
}

extension Double {
  fileprivate var direction: Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
