import AnalyzerKit
import Centrality
import EntityGraph
import TestSupport
import Testing

/// Scores that networkx 3.6.1 computes.
@Suite struct StructureTests {
  private let club: Graph

  init() throws { club = try .undirected(KarateClub.edges) }

  @Test func coreOfTheKarateClubHasTenMembers() throws {
    let scores = try Coreness().scores(of: club)
    #expect(scores.values.count { $0 == 4 } == 10)
    #expect(scores["v00"] == 4 && scores["v11"] == 1)
  }

  @Test func trianglesAndClusteringAreAsPublished() throws {
    #expect(try Triangles().scores(of: club)["v00"] == 18)
    #expect(try Triangles().scores(of: club)["v33"] == 15)
    let clustering = try Clustering().scores(of: club)
    #expect(isNear(clustering["v00"], 0.15))
    #expect(isNear(clustering["v32"], 0.19696969696969696))
    #expect(clustering["v11"] == 0)
    let arrows = try Graph.directed([Tie("a", "b", 1), Tie("b", "c", 1), Tie("a", "c", 1)])
    var directed = Clustering()
    directed.isDirected = true
    #expect(try directed.scores(of: arrows)["a"] == 0.5)
    #expect(try Clustering().scores(of: arrows)["a"] == 1)
  }

  @Test func clubFallsApartWithoutItsInstructor() throws {
    let points = try ArticulationPoints().finding(in: club)
    #expect(points == [EntityScore("v00", 3)])
    let finding = try Bridges().analyze(club)
    #expect(finding.relationScores(in: club) == [RelationScore("v00/tie/v11", 1)])
  }

  @Test func structuralHolesAreAsPublished() throws {
    let constraint = try Constraint().scores(of: club)
    #expect(isNear(constraint["v33"], 0.15641868512110724))
    #expect(constraint["v11"] == 1)
    let size = try EffectiveSize().scores(of: club)
    #expect(isNear(size["v00"], 13.75))
    #expect(isNear(size["v32"], 9.833333333333332))
  }

  @Test func relationsTwiceOrToOneselfChangeNothing() throws {
    let plain = try Graph.directed([Tie("a", "b", 1), Tie("b", "c", 1), Tie("c", "a", 1)])
    let odd = try Graph.directed([
      Tie("a", "b", 1), Tie("b", "a", 2), Tie("b", "c", 1), Tie("c", "a", 1), Tie("a", "a", 1),
    ])
    for type in [
      Coreness.self, Triangles.self, Clustering.self, Constraint.self, EffectiveSize.self,
    ] as [any Analyzer.Type] {
      #expect(try type.init().scores(of: plain) == type.init().scores(of: odd))
    }
  }

  @Test func whoHasNoContactsIsNotListed() throws {
    var builder = GraphBuilder()
    try builder.add(Entity(id: "alone", kind: "person", name: "Alone"))
    let graph = try builder.freeze()
    #expect(try Constraint().finding(in: graph) == [])
    #expect(try EffectiveSize().finding(in: graph) == [])
    #expect(try ArticulationPoints().finding(in: graph) == [])
    #expect(try Coreness().finding(in: graph) == [EntityScore("alone", 0)])
  }
}
