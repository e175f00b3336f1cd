import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

/// What is written as FollowTheMoney comes back, but for what is named as lost.
@Suite("FollowTheMoney read after write") struct FTMRoundTripTests {
  private let folder = TemporaryGraphFiles()

  private func roundTrip(_ graph: Graph) throws -> ClaimRoundTrip {
    try ClaimRoundTrip(graph, as: "x.ftm.json", in: folder)
  }

  /// What comes back once comes back again, whole and with nothing lost.
  private func expectStable(_ graph: Graph) throws {
    let first = try roundTrip(graph).reading.graph
    let second = try roundTrip(first)
    let again = try second.reading.graph
    #expect(second.losses.filter { !$0.contains("stands as it is") } == [])
    #expect(second.reading.notes == [])
    #expect(again.documents == first.documents)
    for (before, after) in zip(first.account, again.account) where before != after {
      #expect(after == before)
      break
    }
    #expect(again.account.count == first.account.count)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func whatFollowTheMoneyCanSayComesBack(seed: UInt64) throws {
    var batch = FactBatch.random(claims: Int(seed % 40) + 1, seed: seed)
    batch.claims = ClaimList(batch.claims.compactMap(\.sayableInFollowTheMoney))
    let graph = try batch.frozen()
    let trip = try roundTrip(graph)
    let again = try trip.reading.graph
    #expect(again.said == graph.said)
    #expect(again.named == graph.named)
    #expect(trip.report.claims == graph.claims.count)
    #expect(trip.reading.notes == [])
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func whatCameBackOnceComesBackAgain(seed: UInt64) throws {
    try expectStable(FactBatch.random(claims: Int(seed % 40) + 1, seed: seed).frozen())
  }

  @Test func theSeedsComeBackAgain() throws { try expectStable(ClaimRoundTrip.seeds) }

  @Test(
    .enabled(if: SharedFolder.path("corpus/trade/INDEX.tsv") != nil, "needs the shared folder"),
    arguments: ClaimRoundTrip.corpus)
  func filesOfTheTradeComeBackAgain(path: String) throws {
    let path = try #require(SharedFolder.path("corpus/trade/\(path)"))
    try expectStable(FactReading(path: path).graph)
  }

  /// Files of FollowTheMoney come back as they were at once.
  @Test(
    .enabled(if: SharedFolder.path("corpus/trade/INDEX.tsv") != nil, "needs the shared folder"),
    arguments: [
      "corpus/trade/opensanctions/entities.ftm.json", "corpus/trade/aleph/search-results.json",
      "corpus/followthemoney/nomenklatura-donations.ijson",
      "corpus/followthemoney/generated-donations.statements.csv",
    ])
  func filesOfFollowTheMoneyComeBack(path: String) throws {
    let graph = try FactReading(path: #require(SharedFolder.path(path))).graph
    let trip = try roundTrip(graph)
    let again = try trip.reading.graph
    #expect(trip.losses.filter { !$0.contains("where in a document") } == [])
    #expect(again.said == graph.said)
    #expect(again.named == graph.named)
  }

  @Test(.enabled(if: Judge.hasFTM, "needs Python 3 with followthemoney"))
  func followTheMoneyTakesTheSeedsAndTheCorpus() throws {
    var files = [try roundTrip(ClaimRoundTrip.seeds).report.file]
    for (number, name) in ClaimRoundTrip.corpus.enumerated() {
      let path = try #require(SharedFolder.path("corpus/trade/\(name)"))
      let file = folder.path("\(number).ftm.json")
      _ = try GraphFile.write(FactReading(path: path).graph, to: file)
      files.append(file)
    }
    let run = try BuiltProgram.run("python3", ["-c", Judge.ofFTM] + files)
    #expect(run.output == "\(files.count) []\n", "\(run.errors.suffix(500))")
  }
}

extension Claim {
  /// The claim with what FollowTheMoney has a place for; `nil` for one that it cannot say.
  fileprivate var sayableInFollowTheMoney: Claim? {
    guard stance == .asserts, withdrawn == nil, isTimeSayable else { return nil }
    var claim = self
    claim.credibility = nil
    claim.locator = nil
    claim.claimants = claimants.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    switch statement {
    case .relation:
      claim.with = []
      return claim
    case .property(_, "description", _):
      claim.period = nil
      claim.isMomentary = nil
      claim.channel = nil
      claim.with = []
      return claim
    default: return nil
    }
  }

  private var isTimeSayable: Bool {
    guard let period else { return true }
    let isExact = [period.start, period.end].allSatisfy {
      $0 != .open && $0.date.map { $0.prefixByUTC == $0.text } ?? true
    }
    return isExact && (isMomentary != true || period.start == period.end)
  }
}
