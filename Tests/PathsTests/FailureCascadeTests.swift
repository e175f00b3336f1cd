import AnalyzerKit
import EntityGraph
import Paths
import TestSupport
import Testing

@Suite struct FailureCascadeTests {
  private func rows(
    _ graph: Graph, _ about: [Entity.ID], _ settings: [String] = []
  ) throws -> [[String]] {
    let finding = try FailureCascade.configured(settings).analyze(graph, about: about)
    let table = try #require(finding.table(in: graph))
    #expect(table[0] == ["round", "id", "name", "because of", "by", "failed needs", "needs"])
    return table.dropFirst().map { row in [row[0], row[1]] + row.dropFirst(3) }
  }

  private func caveats(
    _ graph: Graph, _ about: [Entity.ID], _ settings: [String] = []
  ) throws -> [Caveat] {
    try FailureCascade.configured(settings).analyze(graph, about: about).caveats
  }

  /// Towers stand in a city and carry data; phones need data, or a radio; a unit uses phones.
  private let network = [
    "data depends-on towers", "towers located-in city", "phones depends-on data",
    "phones depends-on radio", "unit uses phones", "depot supplied unit", "unit made trench",
    "trench came-from city", "unit near village", "unit attacked village", "unit replaced towers",
  ]

  @Test func whatDependsOnWhatFailsFailsNext() throws {
    #expect(
      try rows(.of(network), ["towers"]) == [
        ["1", "data", "towers", "data/depends-on/towers", "1", "1"],
        ["2", "phones", "data", "phones/depends-on/data", "1", "2"],
        ["3", "unit", "phones", "unit/uses/phones", "1", "2"],
      ])
    #expect(try rows(.of(network), ["city"]).map { $0[1] } == ["towers", "data", "phones", "unit"])
    #expect(
      try rows(.of(network), ["depot"]) == [
        ["1", "unit", "depot", "depot/supplied/unit", "1", "2"]
      ])
    #expect(try rows(.of(network), ["unit"]).isEmpty)
  }

  @Test func whatHasAnAlternativeHoldsWhereAllMustFail() throws {
    let graph = try Graph.of(network)
    #expect(try rows(graph, ["towers"], ["needs=all"]).map { $0[1] } == ["data"])
    #expect(
      try caveats(graph, ["towers"], ["needs=all"]) == [
        .note(
          "1 entity loses something needed and holds as not all of it fails; needs=any lists what fails then"
        )
      ])
    #expect(
      try rows(graph, ["towers", "radio", "depot"], ["needs=all"]) == [
        ["1", "data", "towers", "data/depends-on/towers", "1", "1"],
        ["2", "phones", "data", "phones/depends-on/data", "2", "2"],
        ["3", "unit", "phones", "unit/uses/phones", "2", "2"],
      ])
    #expect(try caveats(graph, ["towers"]).isEmpty)
  }

  @Test func aPlaceThatNoLongerWorksIsStillThere() throws {
    let graph = try Graph.of(
      "hospital depends-on power", "ward located-in hospital", "bed located-in ward",
      "hospital located-in town", "ward uses power")
    #expect(try rows(graph, ["power"]).map { $0[1] } == ["hospital", "ward"])
    #expect(try rows(graph, ["hospital"]).map { $0[1] } == ["ward", "bed"])
    #expect(try rows(graph, ["town"]).map { $0[1] } == ["hospital", "ward", "bed"])
    #expect(try rows(graph, ["power"], ["needs=all"]).map { $0[1] } == ["hospital", "ward"])
  }

  @Test func otherRelationsAreFollowedAlongTheFlowWhereAskedFor() throws {
    let graph = try Graph.of("a called b", "b commands c", "d tracks c", "c depends-on e")
    #expect(try rows(graph, ["b"], ["along=flow"]).map { $0[1] } == ["a", "c", "d"])
    #expect(try rows(graph, ["e"], ["along=flow"]).map { $0[1] } == ["c", "d"])
    #expect(try rows(graph, ["e"]).map { $0[1] } == ["c"])
  }

  @Test func edgesOfGraphFilesPassFailureByTheirKind() throws {
    var builder = GraphBuilder()
    builder.add(
      ForeignGraph([
        ForeignTie("shop", "depends-on", "grid"), ForeignTie("grid", nil, "lamp"),
        ForeignTie("twin", "depends-on", "shop", isUndirected: true),
      ]))
    let graph = try builder.freeze()
    #expect(try rows(graph, ["grid"]).map { $0[1] } == ["shop", "twin"])
    #expect(try rows(graph, ["twin"]).map { $0[1] } == ["shop"])
    #expect(try rows(graph, ["grid"], ["along=flow"]).map { $0[1] } == ["lamp", "shop", "twin"])
  }

  /// A general and a colonel spoke over a line that depends on a mast; the fort is only said to.
  private func line() throws -> Graph {
    var builder = GraphBuilder()
    builder.add(Document(id: "paper", title: "paper"))
    for id in ["general", "colonel", "mast", "fort"] {
      try builder.add(Entity(id: .init(id), kind: "person", name: id))
    }
    try builder.add(Entity(id: "line", kind: "channel", name: "the line"))
    func add(
      _ subject: Entity.ID, _ kind: RelationKind.ID, _ object: Entity.ID,
      _ stance: Claim.Stance = .asserts, channel: Entity.ID? = nil
    ) {
      builder.add(
        Claim(
          document: "paper", stance: stance,
          statement: .relation(subject: subject, kind: kind, object: object), channel: channel))
    }
    add("general", "spoke-with", "colonel", channel: "line")
    add("fort", "overheard", "general", channel: "line")
    add("line", "depends-on", "mast")
    add("fort", "depends-on", "mast", .supposes)
    add("fort", "located-in", "mast", .supposes)
    add("colonel", "depends-on", "mast", .doubts)
    add("general", "depends-on", "mast", .denies)
    return try builder.freeze()
  }

  @Test func bothEndsNeedTheChannelTheySpokeBy() throws {
    let relation = "colonel/spoke-with/general"
    #expect(
      try rows(line(), ["mast"]) == [
        ["1", "line", "mast", "line/depends-on/mast", "1", "1"],
        ["2", "colonel", "line", relation, "1", "1"],
        ["2", "general", "line", relation, "1", "1"],
      ])
    #expect(try rows(line(), ["mast"], ["channels=false"]).map { $0[1] } == ["line"])
  }

  @Test func whatIsOnlySupposedIsFollowedWhereAskedForAndElseCounted() throws {
    #expect(
      try caveats(line(), ["mast"]) == [
        .note(
          "2 relations by which more could fail are only supposed; suppositions=true follows them"
        )
      ])
    let settings = ["suppositions=true", "channels=false"]
    #expect(try rows(line(), ["mast"], settings).map { $0[1] } == ["fort", "line"])
    #expect(try caveats(line(), ["mast"], settings).isEmpty)
  }

  @Test func aQuestionThatDoesNotFitIsRefused() throws {
    #expect(throws: AnalysisError.wrongNumberOfEntities(expected: 1, orMore: true, found: 0)) {
      try rows(GraphBuilder().freeze(), [])
    }
    #expect(throws: AnalysisError.notInGraph("x")) { try rows(.of(network), ["x"]) }
    #expect(throws: Cancelled.self) {
      try FailureCascade().analyze(
        .of(network), about: ["towers"], Progress { (_, _) throws(Cancelled) in throw Cancelled() })
    }
  }

  @Test(arguments: 0..<60)
  func namesDoNotChangeWhatFails(seed: UInt64) throws {
    let ties = (0..<14).map { smallNumbers(2, in: 0...8, seed: seed &* 100 &+ UInt64($0)) }
    func found(_ name: (Int) -> Int) throws -> [String: String] {
      let lines = ties.map { "n\(name($0[0])) depends-on n\(name($0[1]))" }
      let root = Entity.ID("n\(name(ties[0][1]))")
      return Dictionary(
        uniqueKeysWithValues: try rows(.of(lines), [root]).map { ($0[1], $0[0] + $0[4] + $0[5]) })
    }
    let renamed = try found { 8 - $0 }
    for (name, row) in try found({ $0 }) {
      let number = try #require(Int(name.dropFirst()))
      #expect(renamed["n\(8 - number)"] == row)
    }
  }
}
