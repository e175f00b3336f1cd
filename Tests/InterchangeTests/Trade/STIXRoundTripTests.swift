import EntityGraph
import FactFiles
import Foundation
import TestSupport
import Testing

@testable import Interchange

/// What is written as STIX comes back: every entity, document and claim, and all that follows.
@Suite("STIX read after write") struct STIXRoundTripTests {
  private let folder = TemporaryGraphFiles()

  private func expectSame(_ graph: Graph) throws {
    _ = try GraphFile.write(graph, to: folder.path("x.stix.json"))
    let reading = try FactReading(path: folder.path("x.stix.json"))
    #expect(reading.notes == [])
    let again = try reading.graph
    #expect(again.documents == graph.documents)
    let (mine, theirs) = (graph.account, again.account)
    #expect(mine.count == theirs.count)
    for (before, after) in zip(mine, theirs) where before != after {
      #expect(after == before)
      break
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func randomFactsComeBack(seed: UInt64) throws {
    try expectSame(FactBatch.random(claims: Int(seed % 40) + 1, seed: seed).frozen())
  }

  @Test func theSeedsComeBack() throws {
    let path = BuiltProgram.root.appending(path: "seeds").path()
    var builder = GraphBuilder()
    try builder.add(FactReader().read([path]).batch)
    try expectSame(builder.freeze())
  }

  @Test(
    .enabled(if: SharedFolder.path("corpus/trade/INDEX.tsv") != nil, "needs the shared folder"),
    arguments: ClaimRoundTrip.corpus)
  func filesOfTheTradeComeBack(path: String) throws {
    let path = try #require(SharedFolder.path("corpus/trade/\(path)"))
    try expectSame(FactReading(path: path).graph)
  }

  /// Filters leave out claims, and what is left comes back.
  @Test func whatAFilterLeavesComesBack() throws {
    let path = BuiltProgram.root.appending(path: "seeds").path()
    var builder = GraphBuilder()
    try builder.add(FactReader().read([path]).batch)
    var filter = RelationFilter()
    filter.leastRating = Rating("C3")
    filter.since = PartialDate("2022-12")
    let kept = try builder.freeze().keeping(filter)
    let report = try GraphFile.write(kept, to: folder.path("x.stix.json"))
    let again = try FactReading(path: folder.path("x.stix.json")).graph
    #expect(again.claims.count == report.claims)
    let ids = { (graph: Graph) in
      Set((0..<graph.relationCount).map { graph.relation($0).id })
    }
    #expect(ids(again).isSuperset(of: ids(kept)))
  }

  /// What a graph file says comes back as claims of that file.
  @Test func edgesOfAGraphFileAreItsClaims() throws {
    let path = try folder.file("t.csv", "source,target,weight,date\na,b,2,2023-01-02\nb,c,,\n")
    var builder = GraphBuilder()
    guard case .graph(let table) = try GraphFile.read(path).content else { return }
    builder.add(table)
    let graph = try builder.freeze()
    let report = try GraphFile.write(graph, to: folder.path("x.stix.json"))
    let reading = try FactReading(path: folder.path("x.stix.json"))
    #expect(
      reading.claims.sorted() == [
        "a linked b [2023-01-02] weight=2", "b linked c",
      ])
    #expect(report.claims == 2)
  }

  private static let hasPython = Judge.hasSTIX

  @Test(.enabled(if: hasPython, "needs Python 3 with stix2 and stix2-validator"))
  func stixItselfTakesTheSeedsAndTheCorpus() throws {
    let path = BuiltProgram.root.appending(path: "seeds").path()
    var builder = GraphBuilder()
    try builder.add(FactReader().read([path]).batch)
    _ = try GraphFile.write(builder.freeze(), to: folder.path("x.stix.json"))
    var files = [folder.path("x.stix.json")]
    for (number, name) in ClaimRoundTrip.corpus.enumerated() {
      let path = try #require(SharedFolder.path("corpus/trade/\(name)"))
      files.append(folder.path("\(number).stix.json"))
      _ = try GraphFile.write(FactReading(path: path).graph, to: files[number + 1])
    }
    let run = try BuiltProgram.run("python3", ["-c", Judge.ofSTIX] + files)
    #expect(run.output == "\(files.count) []\n", "\(run.errors.suffix(500))")
  }
}
