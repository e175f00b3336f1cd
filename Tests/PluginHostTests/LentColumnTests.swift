import AnalyzerKit
import PluginHost
import TestSupport
import Testing

@Suite(.enabled(if: CompiledPlugin.isPossible, CompiledPlugin.absence))
struct LentColumnTests {
  private let graph: Graph
  private let analyzers: AnalyzerRegistry

  init() throws {
    graph = try Graph.of(
      "a telephoned b 2023-01-02 B2 by=x,y weight=2", "b commands c 2023 weight=0.5", "c met c",
      "a met c denied")
    analyzers = FoundPlugins(try CompiledPlugin.library("columns")).analyzers
  }

  private func table(_ name: String, about: [Entity.ID] = []) throws -> FoundTable {
    let finding = try analyzers.listing(named: name).configured().analyze(graph, about: about)
    guard case .table(let table) = finding.content else { throw NoTable() }
    return table
  }

  private struct NoTable: Error {}

  @Test func columnsOfRelationsAreThoseOfTheGraph() throws {
    let seen = AnalyzedGraph(graph)
    let rows = (0..<seen.relationCount).map { relation -> [Cell] in
      let kind = seen.relationKinds[relation]
      let weight = seen.weights[relation]
      return [
        .entity(seen.subjects[relation]), .entity(seen.objects[relation]),
        .count(Int(seen.relationFlags[relation].rawValue)),
        weight.isNaN ? .missing : .number(weight), count(seen.earliest[relation]),
        count(seen.latest[relation]), .count(Int(seen.ratings[relation])),
        .count(Int(seen.independentSources[relation])), .count(Int(seen.claimCounts[relation])),
        .text(kind.id.rawValue), .text(kind.category.rawValue),
        .text(seen.relationID(relation).rawValue), .relation(relation),
      ]
    }
    #expect(rows.count == 4)
    #expect(try table("relation-columns").rows == rows)
  }

  private func count(_ seconds: Int64) -> Cell { seconds == .min ? .missing : .count(Int(seconds)) }

  @Test func columnsOfEntitiesAreThoseOfTheGraph() throws {
    #expect(
      try table("entity-columns", about: ["c", "a"]).rows == [
        ["a", "a", "person", .entity(2)], ["b", "b", "person", .entity(0)],
        ["c", "c", "person", .missing],
      ])
  }

  @Test func rowsAreThoseOfTheGraph() throws {
    let ways: [(String, Traversal)] = [
      ("either_way", .eitherWay), ("along_flow", .alongFlow), ("only_along_flow", .onlyAlongFlow),
      ("along_arrows", .alongArrows),
    ]
    let outgoing = ways.flatMap { name, traversal in
      let topology = graph.topology(traversal)
      return cells(name, topology.rows) { .relation(Int(topology.relationOfArc[$0])) }
    }
    let incoming = ways.dropFirst().flatMap { name, traversal in
      cells("\(name)_incoming", graph.topology(traversal).incoming) { _ in .missing }
    }
    #expect(try table("arcs").rows == outgoing + incoming)
  }

  private func cells(_ name: String, _ rows: CSRGraph, _ relation: (Int) -> Cell) -> [[Cell]] {
    rows.vertices.flatMap { tail in
      rows.arcs(leaving: tail).map { arc in
        [.text(name), .entity(tail), .entity(rows.heads[arc]), relation(arc)]
      }
    }
  }

  @Test func whatIsNotAskedForIsNotThere() throws {
    let finding = try analyzers.listing(named: "nothing-lent").configured().analyze(graph)
    #expect(finding.groups(in: graph) == [["b", "c"]])
  }
}
