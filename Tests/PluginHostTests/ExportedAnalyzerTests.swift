import AnalyzerKit
import CPluginInterface
import Centrality
import Communities
import Pairs
import Paths
import TestSupport
import Testing

@testable import PluginHost

/// Analyzers in Swift that are asked through the interface of plug-ins, in this very process.
struct ExportedAnalyzerTests {
  private static let analyzers: [any Analyzer.Type] =
    CentralityAnalyzers.analyzers + CommunityAnalyzers.analyzers + PairAnalyzers.analyzers
    + PathAnalyzers.analyzers.filter { !needMore.contains($0.name) }

  /// One looks at claims, and one shows dates as they are written; no plug-in is lent either.
  private static let needMore = ["cascade", "reach-in-time"]

  private static func listings(
    _ analyzers: [any Analyzer.Type]
  ) throws -> [AnalyzerListing] {
    let plugin = AnalyzerPlugin("house", version: "1", analyzers)
    let table = unsafe try #require(plugin.table(for: UInt32(BC_ABI_MAJOR) << 16))
    return try unsafe LoadedLibrary(
      reading: table.assumingMemoryBound(to: bc_plugin.self), "/house", Supervision()
    ).analyzers
  }

  private func graph(_ seed: UInt64) throws -> Graph {
    let rows = CSRGraph.varied(seed: seed)
    let kinds = ["met", "telephoned", "commands", "supplies", "depends-on"]
    let details = ["weight=2", "2023-01-02 weight=0.5", "2023", "B2 by=x,y", ""]
    return try Graph.of(
      zip(rows.tails(), rows.heads).enumerated().map { place, ends in
        "v\(ends.0) \(kinds[place % 5]) v\(ends.1) \(details[place % 7 % 5])"
      })
  }

  @Test(arguments: AnalyzerRegistry(analyzers).listings.map(\.name))
  func allOfTheHouseAnswerTheSameAsPlugins(_ name: String) throws {
    let types = Self.analyzers.filter { $0.name == name }
    let own = try AnalyzerRegistry(types).listing(named: name)
    let exported = try #require(try Self.listings(types).first)
    #expect(exported.settings == own.settings.map(\.withoutFormerNames))
    let isWeightable = own.settings.contains { $0.name == "weighted" && $0.range == .flag }
    for settings in [[], isWeightable ? ["weighted=true"] : []] {
      for seed in 0..<12 {
        let graph = try graph(UInt64(seed))
        let asked = graph.verticesByID.prefix(max(own.entityCount, own.takesMoreEntities ? 1 : 0))
          .map { graph.id(at: $0) }
        let expected = answer(try own.configured(settings), graph, asked)
        let given = answer(try exported.configured(settings), graph, asked)
        #expect(given == expected, "seed \(seed)")
      }
    }
  }

  /// What is undated is followed where the question has it so, though no plug-in is told.
  @Test(arguments: [(true, 1), (false, 0)])
  func theUndatedIsFollowedWhereItIsAskedFor(_ followsUndated: Bool, _ count: Int) throws {
    var filter = RelationFilter()
    filter.followsUndated = followsUndated
    let graph = try Graph.of("a called b", "b called c 2023-01-02").keeping(filter)
    let exported = try #require(try Self.listings([AllPaths.self]).first)
    for analyzer in [try AnalyzerRegistry([AllPaths.self]).listing(named: "all-paths"), exported] {
      let finding = try analyzer.configured(["respect-time=yes"]).analyze(
        graph, about: ["a", "c"])
      #expect(finding.paths(in: graph)?.count == count)
    }
  }

  /// What is not lent is not taken for empty.
  @Test func whatIsNotListedAmongNeedsIsNotUsed() async {
    await #expect(processExitsWith: .exitCode(2)) {
      let hasty = try #require(try ExportedAnalyzerTests.listings([Hasty.self]).first)
      _ = try hasty.configured().analyze(try Graph.of("a met b"))
    }
  }

  @Test func aMixedColumnIsASentence() throws {
    let mixed = try #require(try Self.listings([Mixed.self]).first).configured()
    let error = try #require(throws: PluginAnswerError.self) {
      try mixed.analyze(try Graph.of("a met b"))
    }
    #expect(
      error.fault
        == .failed(
          "the column 'what' has cells of several types, and a plug-in may give one; make texts of them"
        ))
  }

  @Test func impossibleProgressIsASentence() throws {
    let backward = try #require(try Self.listings([Backward.self]).first).configured()
    let error = try #require(throws: PluginAnswerError.self) {
      try backward.analyze(try Graph.of("a met b"))
    }
    #expect(error.fault == .failed("it said that it had done -1 of 2 steps"))
  }

  /// Groups by a property, and refuses one that nobody has in the same words.
  @Test func propertiesAreLent() throws {
    let exported = try #require(try Self.listings([Brokerage.self]).first)
    let own = try AnalyzerRegistry([Brokerage.self]).listing(named: "brokerage")
    for seed in 0..<40 as Range<UInt64> {
      let graph = try FactBatch.random(claims: Int(seed), seed: seed).frozen()
      let names = AnalyzedGraph(graph).properties.names
      for name in names + ["height of nobody"] {
        let settings = ["by=\(name)"]
        #expect(
          answer(try exported.configured(settings), graph, [])
            == answer(try own.configured(settings), graph, []), "seed \(seed) \(name)")
      }
    }
  }

  /// What an analysis came to, or the end of its sentence.
  private func answer(
    _ analysis: any Analysis, _ graph: Graph, _ asked: [Entity.ID]
  ) -> Result<PlainFinding, Refusal> {
    do {
      return .success(PlainFinding(try analysis.analyze(graph, about: asked)))
    } catch let error as PluginAnswerError {
      guard case .failed(let sentence) = error.fault else { return .failure(Refusal("\(error)")) }
      return .failure(Refusal(sentence))
    } catch {
      return .failure(Refusal("\(error)"))
    }
  }

  private struct Refusal: Error, Hashable {
    let sentence: String
    init(_ sentence: String) { self.sentence = sentence }
  }
}

/// A finding as far as a plug-in can give it: caveats are sentences, paths have no parallels.
private struct PlainFinding: Hashable {
  let content: Finding.Content
  let caveats: [String]

  init(_ finding: Finding) {
    caveats = finding.caveats.map(\.description)
    if case .paths(let paths) = finding.content {
      content = .paths(paths.map { FoundPath(from: $0.start, $0.relations, cost: $0.cost) })
    } else {
      content = finding.content
    }
  }
}

extension SettingDescription {
  fileprivate var withoutFormerNames: SettingDescription {
    SettingDescription(name, help, range, preset: preset)
  }
}

/// An analyzer that does not say what it needs.
private struct Hasty: Analyzer {
  static let name = "hasty"
  static let summary = "Rank entities by the length of their names."
  static let complexity = "O(V)"

  var needs: ColumnNeeds { [] }

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let names = graph.entityNames
    return .scores((0..<names.count).map { Double(names[$0].count) })
  }
}

/// An analyzer that does less than nothing.
private struct Backward: Analyzer {
  static let name = "backward"
  static let summary = "Give every entity 1."
  static let complexity = "O(V)"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try progress.update(-1, of: 2)
    return .scores(graph.vertices.map { _ in 1 })
  }
}

/// An analyzer whose table has texts and entities in one column.
private struct Mixed: Analyzer {
  static let name = "mixed"
  static let summary = "List this and that."
  static let complexity = "O(1)"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    .table(["what"], [["this"], [.entity(0)]])
  }
}
