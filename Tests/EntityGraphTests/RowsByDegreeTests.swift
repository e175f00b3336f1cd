import EntityGraph
import GraphKernels
import TestSupport
import Testing

@Suite struct RowsByDegreeTests {
  @Test(arguments: Traversal.allCases)
  func renamedRowsAreTheSameGraph(traversal: Traversal) throws {
    let graph = try Graph.of(
      "a met b", "b met c", "b called c", "c commands d", "d near b", "e tracks b", "f met f")
    let topology = graph.topology(traversal)
    let renamed = topology.byDegree
    for tail in topology.rows.vertices {
      let row = renamed.rows.arcs(leaving: renamed.name(of: tail)).map { renamed.rows.heads[$0] }
      let own = topology.rows.arcs(leaving: tail).map {
        renamed.name(of: topology.rows.heads[$0])
      }
      #expect(row == own.sorted())
    }
    let names = topology.rows.vertices.map { renamed.name(of: $0) }
    #expect(names.sorted() == Array(topology.rows.vertices))
    #expect(renamed.indexedByVertex(Array(topology.rows.vertices)) == names)
    #expect(renamed.simplified == renamed.rows.simplified())
  }

  @Test func whoHasMostRelationsComesFirst() throws {
    let graph = try Graph.of("a met b", "b met c", "b met d")
    let renamed = graph.topology(.eitherWay).byDegree
    let broker = try #require(graph.vertex(of: "b"))
    #expect(renamed.name(of: broker) == 0)
  }
}
