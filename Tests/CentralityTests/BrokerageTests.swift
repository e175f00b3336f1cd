import AnalyzerKit
import Centrality
import EntityGraph
import TestSupport
import Testing

@Suite struct BrokerageTests {
  /// `b` brings word from `a` to `c` and `d`, and `a` has `d` himself.
  private func graph(_ party: [String: String]) throws -> Graph {
    var builder = GraphBuilder()
    builder.add(RelationKind("tie", "is tied to", .communication, flow: .forward))
    builder.add(
      ForeignGraph(
        nodes: ["a", "b", "c", "d"].map { id in
          ForeignNode(
            id, kind: "person",
            attributes: party[id].map { [Attribute("party", .text($0))] } ?? [])
        },
        [("a", "b"), ("b", "c"), ("b", "d"), ("a", "d"), ("a", "b"), ("b", "b")].map {
          ForeignTie($0.0, "tie", $0.1)
        }))
    return try builder.freeze()
  }

  private func columns(_ finding: Finding) throws -> [String: [Double]] {
    guard case .scores(let scores) = finding.content else { throw NoScores() }
    #expect(scores.columns.allSatisfy { $0.type == .count })
    return Dictionary(uniqueKeysWithValues: scores.columns.map { ($0.name, $0.values) })
  }

  private struct NoScores: Error {}

  @Test func withinOneKindEveryBrokerCoordinates() throws {
    let found = try columns(Brokerage().analyze(graph([:])))
    #expect(found["total"] == [0, 1, 0, 0])
    #expect(found["coordinator"] == [0, 1, 0, 0])
    #expect(
      found.keys.sorted() == [
        "consultant", "coordinator", "gatekeeper", "liaison", "representative", "total",
      ])
  }

  @Test(arguments: [
    ("gatekeeper", ["a": "x", "b": "y", "c": "y", "d": "y"]),
    ("representative", ["a": "x", "b": "x", "c": "y", "d": "y"]),
    ("consultant", ["a": "x", "b": "y", "c": "x", "d": "y"]),
    ("liaison", ["a": "x", "b": "y", "c": "z", "d": "y"]),
  ])
  func propertiesTellTheRoles(role: String, party: [String: String]) throws {
    let analyzer = try Brokerage.configured(["by=party"])
    let finding = try analyzer.analyze(graph(party))
    let found = try columns(finding)
    #expect(found[role] == [0, 1, 0, 0] && found["total"] == [0, 1, 0, 0])
    #expect(finding.caveats.isEmpty)
  }

  @Test func eitherWayEachPairCountsTwice() throws {
    let analyzer = try Brokerage.configured(["direction=either"])
    #expect(try columns(analyzer.analyze(graph([:])))["total"] == [0, 4, 0, 0])
  }

  @Test func whoHasNoGroupDoesNotCount() throws {
    let finding = try Brokerage.configured(["by=party"]).analyze(graph(["a": "x", "b": "x"]))
    #expect(
      finding.caveats == [
        .note("2 of 4 entities have no 'party': they are of no group and do not count")
      ])
    let found = try columns(finding)
    #expect(found["total"]?[1] == 0)
    #expect(found["total"]?[2].isNaN == true)
    #expect(finding.entityScores(in: try graph([:]))?.map(\.entity) == ["a", "b"])
  }

  @Test func theBestFoundedClaimOfAPropertyCounts() throws {
    var builder = GraphBuilder()
    builder.add(Document(id: "paper", title: "paper", reliability: .reliable))
    for id in ["a", "b", "c"] { try builder.add(Entity(id: .init(id), kind: "person", name: id)) }
    func claim(_ statement: Claim.Statement, _ credibility: Credibility? = nil) -> Claim {
      Claim(document: "paper", statement: statement, credibility: credibility)
    }
    for (subject, object) in [("a", "b"), ("b", "c")] {
      builder.add(
        claim(.relation(subject: .init(subject), kind: "told", object: .init(object))))
    }
    let values: [(Entity.ID, String, Credibility?)] = [
      ("a", "North", .confirmed), ("a", "South", .doubtful), ("b", "South", nil),
      ("c", "South", nil),
    ]
    for (id, value, credibility) in values {
      builder.add(claim(.property(of: id, name: "side", value: .text(value)), credibility))
    }
    let finding = try Brokerage.configured(["by=side"]).analyze(builder.freeze())
    #expect(try columns(finding)["gatekeeper"] == [0, 1, 0])
    #expect(
      finding.caveats == [
        .note("1 of 3 entities have several values of 'side': the best founded one counts")
      ])
  }

  @Test func aPropertyThatNobodyHasIsRefused() throws {
    let analyzer = try Brokerage.configured(["by=side"])
    #expect(throws: AnalysisError.unknownProperty("side", known: ["party"])) {
      try analyzer.analyze(graph(["a": "x"]))
    }
    #expect(throws: AnalysisError.unknownProperty("side", known: [])) {
      try analyzer.analyze(graph([:]))
    }
  }

  @Test(arguments: 0..<30)
  func namesDoNotChangeAnswers(seed: UInt64) throws {
    let ties = (0..<25).map { _ in 0 }.enumerated().map { place, _ in
      smallNumbers(2, in: 0...8, seed: seed &* 100 &+ UInt64(place))
    }
    func totals(_ name: (Int) -> String) throws -> [String: Double] {
      let graph = try Graph.directed(ties.map { Tie(name($0[0]), name($0[1]), 1) })
      return try Brokerage().scores(of: graph)
    }
    let renamed = try totals { "n\(8 - $0)" }
    for (name, total) in try totals({ "n\($0)" }) {
      let number = try #require(Int(name.dropFirst()))
      #expect(renamed["n\(8 - number)"] == total)
    }
  }
}
