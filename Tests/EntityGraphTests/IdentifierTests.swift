import EntityGraph
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "0", "eli-cohen", "a-1-b", String(repeating: "a", count: 64)])
  func aSlugIsLowerCaseWordsJoinedByHyphens(text: String) { #expect(Entity.ID(text).isSlug) }

  @Test(arguments: [
    "", "-", "-a", "a-", "a--b", "Eli", "é", "a b", "a_b", "a/b", "a.b",
    String(repeating: "a", count: 65),
  ])
  func anythingElseIsNoSlug(text: String) { #expect(!Entity.ID(text).isSlug) }

  @Test func idsAreInOrderOfBytes() {
    let ids: [Entity.ID] = ["Z", "a", "a-b", "a/b", "ab", "z", "é"]
    #expect(ids.shuffled().sorted() == ids)
  }
}
