import AnalyzerKit
import EntityGraph
import Paths
import TestSupport
import Testing

@Suite struct KindDistancesTests {
  private static let kinds: [EntityKind.ID] = ["person", "unit", "place"]

  private func table(
    _ graph: Graph, _ entities: [Entity.ID] = [], _ change: (inout KindDistances) -> Void = { _ in }
  ) throws -> [[String]] {
    var analyzer = KindDistances()
    change(&analyzer)
    let finding = try analyzer.analyze(graph, about: entities)
    return try #require(finding.table(in: graph))
  }

  /// Entities of three kinds with some relations between them, of every weight from 1 to 3.
  private func graph(seed: UInt64) throws -> Graph {
    var generator = SplitMix64(seed: seed)
    var builder = GraphBuilder()
    let paper = Document(id: "paper", title: "paper")
    builder.add(paper)
    let count = Int.random(in: 1...9, using: &generator)
    for entity in 0..<count {
      try builder.add(
        Entity(
          id: Entity.ID("e\(entity)"), kind: Self.kinds[Int.random(in: 0..<3, using: &generator)],
          name: "\(entity)"))
    }
    for _ in 0..<Int.random(in: 0...12, using: &generator) where count > 1 {
      let ends = (0..<count).shuffled(using: &generator)
      let kind: RelationKind.ID = Bool.random(using: &generator) ? "supports" : "commands"
      let weight = Int.random(in: 1...3, using: &generator)
      builder.add(
        Claim(
          document: paper.id,
          statement: .relation(
            subject: Entity.ID("e\(ends[0])"), kind: kind, object: Entity.ID("e\(ends[1])")),
          with: [
            Attribute("weight", .number(Quantity(text: "\(weight)", number: Double(weight))))
          ]))
    }
    return try builder.freeze()
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func everyCellIsOfTheShortestPathsOfAllPairs(seed: UInt64) throws {
    let graph = try graph(seed: seed)
    let entities = graph.verticesByID.map { graph.entity(at: $0) }
    let asked = seed % 3 == 0 ? Array(entities.prefix(4)) : entities
    let kinds = Set(asked.map(\.kind)).sorted()
    for (by, order) in [(DistanceMeasure.hops, PathOrder.hops), (.weight, .weight)] {
      for isDirected in [false, true] {
        let search = ShortestPath { ($0.by, $0.isDirected) = (order, isDirected) }
        func distances(_ from: EntityKind.ID, _ to: EntityKind.ID) throws -> [Double] {
          try asked.filter { $0.kind == from }.flatMap { source in
            try asked.filter { $0.kind == to && $0.id != source.id }.compactMap { goal in
              try search.paths(from: source.id, to: goal.id, in: graph).first?.cost
            }
          }
        }
        for figure in KindDistances.Figure.allCases {
          let expected = try kinds.map { from in
            try [from.rawValue]
              + kinds.map { to in
                let distances = try distances(from, to)
                guard let least = distances.min() else { return "" }
                let mean = distances.reduce(0, +) / Double(distances.count)
                return figure == .mean ? "\(mean)" : by == .hops ? "\(Int(least))" : "\(least)"
              }
          }
          let found = try table(graph, seed % 3 == 0 ? asked.map(\.id) : []) {
            ($0.by, $0.isDirected, $0.figure) = (by, isDirected, figure)
          }
          #expect(found == [["from"] + kinds.map(\.rawValue)] + expected)
        }
      }
    }
  }

  @Test func onlyDifferentMembersOfAKindArePairs() throws {
    let graph = try Graph.of(
      "a sender-of m", "b intermediary-of m", "b supports c weight=2", "x met y weight=3")
    #expect(
      try table(graph) == [
        ["from", "event", "person"], ["event", "", "1"], ["person", "1", "1"],
      ])
    #expect(
      try table(graph, ["m", "a", "b", "c"]) { $0.figure = .mean } == [
        ["from", "event", "person"], ["event", "", "\(4.0 / 3)"],
        ["person", "\(4.0 / 3)", "\(4.0 / 3)"],
      ])
    #expect(
      try table(graph, ["m", "c", "x"]) { $0.by = .weight } == [
        ["from", "event", "person"], ["event", "", "3.0"], ["person", "3.0", ""],
      ])
    #expect(try table(GraphBuilder().freeze()) == [["from"]])
  }

  @Test func whatDoesNotFitIsRefused() throws {
    let graph = try Graph.of("a met b weight=0")
    #expect(throws: AnalysisError.notInGraph("x")) { try table(graph, ["a", "x"]) }
    #expect(throws: AnalysisError.costNotPositive("a/met/b", 0)) {
      try table(graph) { $0.by = .weight }
    }
  }
}
