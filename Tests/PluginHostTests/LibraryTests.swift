import AnalyzerKit
import Foundation
import PluginHost
import TestSupport
import Testing

@Suite(.enabled(if: CompiledPlugin.isPossible, CompiledPlugin.absence))
struct LibraryTests {
  private func analysis(
    _ name: String, in library: String = "census", _ settings: String...
  ) throws -> any Analysis {
    let found = FoundPlugins(try CompiledPlugin.library(library))
    #expect(found.complaints.isEmpty)
    return try found.analyzers.listing(named: name).configured(settings)
  }

  private func random(_ seed: UInt64) throws -> Graph {
    let rows = CSRGraph.varied(seed: seed)
    let kinds = ["met", "telephoned", "commands"]
    let facts = zip(rows.tails(), rows.heads).enumerated().map { place, ends in
      "v\(ends.0) \(kinds[place % 3]) v\(ends.1)"
    }
    return try Graph.of(facts)
  }

  @Test func aCensusEqualsItsTwin() throws {
    let census = try analysis("triad-census")
    for seed in 0..<60 {
      let graph = try random(UInt64(seed))
      let table = try #require(try census.analyze(graph).table(in: graph))
      let counts = Dictionary(uniqueKeysWithValues: table.dropFirst().map { ($0[0], Int($0[1])) })
      let twin = triadCensus(of: graph.topology(.alongArrows).rows)
      #expect(table[0] == ["triad", "count"])
      #expect(counts.filter { $0.value != 0 } == twin, "seed \(seed)")
    }
  }

  /// n (n - 1) (n - 2) has more than 64 bits from 2.1 million entities on, a sixth of it from 3.8 million.
  @Test func theExampleCountsTheTriadsOfMillions() throws {
    let library = unsafe dlopen(try CompiledPlugin.library("many-triads"), RTLD_NOW | RTLD_LOCAL)
    let symbol = unsafe try #require(unsafe dlsym(library, "triads_without_relations"))
    typealias Count = @convention(c) (UInt32) -> Int64
    let count = unsafe unsafeBitCast(symbol, to: Count.self)
    #expect((0...7).map { count($0) } == [0, 0, 0, 1, 4, 10, 20, 35])
    #expect(count(3_000_000) == 4_499_995_500_001_000_000)
    #expect(count(3_810_779) == 9_223_371_416_043_870_029)
    #expect(count(3_810_780) == -1)
  }

  @Test func aDegreeIsAsItIsSet() throws {
    let graph = try Graph.of("a commands b", "a commands c", "c commands c")
    func scores(_ settings: String...) throws -> [EntityScore]? {
      let found = FoundPlugins(try CompiledPlugin.library("census"))
      return try found.analyzers.listing(named: "plain-degree").configured(settings)
        .analyze(graph).entityScores(in: graph)
    }
    #expect(try scores() == [EntityScore("a", 2), EntityScore("c", 1), EntityScore("b", 0)])
    #expect(
      try scores("way=in") == [EntityScore("c", 2), EntityScore("b", 1), EntityScore("a", 0)])
    #expect(try scores("factor=2.5", "least=2") == [EntityScore("a", 5)])
    #expect(
      try scores("loops=no") == [EntityScore("a", 2), EntityScore("b", 0), EntityScore("c", 0)])
  }

  @Test func anAnswerHasItsColumnsAndNotes() throws {
    let graph = try Graph.of("a commands b")
    let finding = try analysis("plain-degree", "remark=two words", "factor=0.5").analyze(graph)
    #expect(finding.caveats == [.note("two words")])
    #expect(
      finding.content
        == .scores(Scores([.init("score", .number, [0.5, 0]), .init("arcs", .count, [1, 0])])))
  }

  @Test func itIsListedLikeAnyOther() throws {
    let path = try CompiledPlugin.library("census")
    let listing = try FoundPlugins(path).analyzers.listing(named: "plain-degree")
    let real = URL(filePath: path).resolvingSymlinksInPath().path()
    #expect(listing.origin.description == "census 1.2.3, the library \(real)")
    #expect(listing.summary == "Rank entities by their arcs.")
    #expect(listing.complexity == "O(V + A)")
    #expect(listing.settings.map(\.name) == ["way", "factor", "least", "loops", "remark"])
    #expect(
      listing.settings.map(\.range) == [
        .word(["out", "in"]), .number(0..<10), .count(0...100), .flag, .text,
      ])
    #expect(
      listing.settings.map(\.preset) == [
        .word("out"), .number(1), .count(0), .flag(true), .text("counted in C"),
      ])
    #expect(throws: SettingError.badValue("11", of: "factor", wanted: "a number in 0..<10")) {
      try listing.configured(["factor=11"])
    }
  }

  /// Columns of numbers are those of the graph that was asked, not only equal to them.
  @Test func columnsAreLentWithoutACopy() throws {
    let graph = AnalyzedGraph(try Graph.of("a commands b weight=2", "b commands c"))
    let addresses = try FoundPlugins(try CompiledPlugin.library("columns")).analyzers
      .listing(named: "addresses").configured().analyze(graph, Question(), .unwatched)
    guard case .table(let table) = addresses.content else {
      Issue.record("no table")
      return
    }
    func address<Value>(_ values: [Value]) -> Cell {
      unsafe values.withUnsafeBytes { .count(Int(bitPattern: $0.baseAddress)) }
    }
    let rows = graph.topology(.eitherWay)
    #expect(
      table.rows == [
        [
          address(rows.rows.rowStarts), address(rows.rows.heads), address(rows.relationOfArc),
          address(graph.subjects), address(graph.weights), address(graph.earliest),
          address(graph.relationKinds.codes), address(graph.entityIDs.bytes),
        ]
      ])
  }

  @Test(
    .enabled(if: CompiledPlugin.isPossibleInCPlusPlus, "there is no C++ compiler 'c++' on PATH"))
  func aPluginInCPlusPlusAnswers() throws {
    let graph = try Graph.of("a commands b", "b commands b", "b met b")
    let loops = try FoundPlugins(try CompiledPlugin.library("loops.cpp")).analyzers
      .listing(named: "loops").configured()
    #expect(
      try loops.analyze(graph).entityScores(in: graph) == [
        EntityScore("b", 2), EntityScore("a", 0),
      ])
  }

  @Test func itIsCalledOff() throws {
    let graph = try Graph.of("a commands b")
    let progress = Progress { (_, _) throws(Cancelled) in throw Cancelled() }
    #expect(throws: Cancelled.self) {
      try analysis("triad-census").analyze(graph, about: [], progress)
    }
  }
}
