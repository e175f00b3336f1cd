import EntityGraph
import TestSupport
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "0", "eli-cohen", "a-1-b", String(repeating: "a", count: 64)])
  func aSlugIsLowerCaseWordsJoinedByHyphens(text: String) { #expect(Entity.ID(text).isSlug) }

  @Test(arguments: [
    "", "-", "-a", "a-", "a--b", "Eli", "é", "a b", "a_b", "a/b", "a.b",
    String(repeating: "a", count: 65),
  ])
  func anythingElseIsNoSlug(text: String) { #expect(!Entity.ID(text).isSlug) }

  @Test func lettersThatAreComposedOtherwiseMakeAnotherID() throws {
    let composed: Entity.ID = "caf\u{E9}"
    let decomposed: Entity.ID = "cafe\u{301}"
    #expect(composed != decomposed && composed == "caf\u{E9}")
    var builder = GraphBuilder()
    builder.add(ForeignGraph([ForeignTie(composed.rawValue, "near", decomposed.rawValue)]))
    let graph = try builder.freeze()
    #expect(graph.entityCount == 2 && graph.relationCount == 1)
    #expect(graph.vertex(of: composed) != graph.vertex(of: decomposed))
  }

  @Test func idsAreInOrderOfBytes() {
    let ids: [Entity.ID] = ["Z", "a", "a-b", "a/b", "ab", "z", "é"]
    #expect(ids.shuffled().sorted() == ids)
  }
}
