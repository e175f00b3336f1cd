import TestSupport
import Testing

@testable import EntityGraph

/// A graph with some of its relations alone.
@Suite struct ChosenRelationsTests {
  @Test(arguments: 0..<60) func itHasTheRelationsThatWereChosenAndTheirEnds(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var builder = GraphBuilder()
    try builder.add(FactBatch.random(claims: 40, seed: seed))
    builder.add(
      ForeignGraph(
        "f",
        [
          ForeignTie("x", "called", "y"), ForeignTie("y", "met", "ana"), ForeignTie("z", nil, "x"),
        ]))
    let whole = try builder.freeze()
    let chosen = (0..<whole.relationCount).filter { _ in Bool.random(using: &generator) }
    var rows = RowSet(rowCount: whole.relationCount)
    for number in chosen { rows.insert(number) }
    let graph = whole.keeping(relations: rows, sparing: ["dov"], where: "some")
    #expect(
      (0..<graph.relationCount).map { graph.relation($0) } == chosen.map { whole.relation($0) })
    let ends = Set(chosen.flatMap { [whole.relation($0).subject, whole.relation($0).object] })
    #expect(graph.verticesByID.map { graph.id(at: $0) } == ends.union(["dov"]).sorted())
    #expect(graph.policy.condition == "some")
    let arcs = graph.topology(.eitherWay).relationOfArc
    #expect(Set(arcs) == Set(graph.asserted.map { Int32($0) }))
    #expect(
      whole.vertices(of: graph) == graph.verticesByID.map { whole.vertex(of: graph.id(at: $0)) })
  }
}

extension Graph {
  fileprivate var asserted: [Int] { (0..<relationCount).filter { isAsserted(relation: $0) } }
}
