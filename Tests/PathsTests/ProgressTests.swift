import AnalyzerKit
import EntityGraph
import GraphKernels
import Paths
import Synchronization
import TestSupport
import Testing

/// Every analyzer says how far it is and can be called off.
@Suite struct ProgressTests {
  private static func entities(for listing: AnalyzerListing) -> [Entity.ID] {
    Array(["a", "c"].prefix(listing.entityCount))
  }

  private func graph() throws -> Graph {
    try Graph.of("a supports b", "b supports c", "a supports d", "d supports c", "c supports e")
  }

  @Test(arguments: PathAnalyzers.analyzers.map { $0.name })
  func reportsGoUpToTheWhole(name: String) throws {
    let listing = try AnalyzerRegistry(PathAnalyzers.analyzers).listing(named: name)
    let reports = Mutex<[[Int]]>([])
    let progress = Progress { (done, total) throws(Cancelled) in
      reports.withLock { $0.append([done, total]) }
    }
    _ = try listing.configured().analyze(
      graph(), about: Self.entities(for: listing), progress)
    let seen = reports.withLock { $0 }
    #expect(!seen.isEmpty)
    #expect(seen.allSatisfy { 0 <= $0[0] && $0[0] <= $0[1] })
    #expect(seen.map { $0[0] } == seen.map { $0[0] }.sorted())
  }

  @Test(arguments: PathAnalyzers.analyzers.map { $0.name })
  func workEndsAtAnyReportThatIsRefused(name: String) throws {
    let listing = try AnalyzerRegistry(PathAnalyzers.analyzers).listing(named: name)
    let graph = try graph()
    let total = Mutex(0)
    let counting = Progress { (_, _) throws(Cancelled) in total.withLock { $0 += 1 } }
    _ = try listing.configured().analyze(
      graph, about: Self.entities(for: listing), counting)
    for last in 1...total.withLock({ $0 }) {
      let calls = Mutex(0)
      let impatient = Progress { (_, _) throws(Cancelled) in
        let number = calls.withLock {
          $0 += 1; return $0
        }
        if number == last { throw Cancelled() }
      }
      #expect(throws: Cancelled.self) {
        try listing.configured().analyze(
          graph, about: Self.entities(for: listing), impatient)
      }
      #expect(calls.withLock { $0 } == last)
    }
  }

  @Test(arguments: PathOrder.allCases)
  func everyOrderCanBeCalledOff(by: PathOrder) throws {
    let graph = try graph()
    #expect(throws: Cancelled.self) {
      try ShortestPath { ($0.by, $0.count) = (by, 3) }
        .analyze(graph, about: ["a", "c"], .refusing)
    }
  }
}
