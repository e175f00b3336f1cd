@testable import EntityGraph
import TestSupport
import Testing

@Suite struct ListedClaimsTests {
  private func places(_ claims: ListedClaims, upTo most: Int = .max) -> [String] {
    claims.rows(upTo: most).map { row in
      ([row.citation] + row.copies).map { "\($0.claim.document) \($0.claim.locator ?? "-")" }
        .joined(separator: " = ")
    }
  }

  /// The copy names the place of each, so that one content at two places is told apart.
  @Test func aCopyStandsWithWhatItRepeatsInOrderOfPlaces() throws {
    var copy = Document.titled("copy", copying: "essay")
    copy.repeats = [
      Document.Repeat("¶11", original: "¶10"), Document.Repeat("¶12", original: "¶2"),
    ]
    let graph = try FactBatch(
      [
        .says("a called b", at: "¶10"), .says("a called b", at: "¶2"),
        .says("a called c", at: "¶1"),
        .says("a called d"), .says("a called b", in: "copy", at: "¶11"),
        .says("a called b", in: "copy", at: "¶12"),
        .says("a called c", in: "copy-of-copy", at: "¶1"),
        .says("b called d", in: "copy", at: "¶3"), .says("b called d", in: "copy-of-copy"),
      ], documents: [copy, .titled("copy-of-copy", copying: "copy")]
    ).frozen()
    let all = graph.claims(of: ClaimSelection(), namesIn: graph)
    let told = [
      "copy ¶3 = copy-of-copy -", "essay ¶1 = copy-of-copy ¶1", "essay ¶2 = copy ¶12",
      "essay ¶10 = copy ¶11", "essay -",
    ]
    #expect(places(all) == told)
    #expect(places(all, upTo: 3) == Array(told.prefix(3)))
    #expect(all.count == 5)
    #expect(all.documents.map { "\($0.id) \($0.count)" } == ["copy 1", "essay 4"])
  }

  @Test func aRevisedClaimSaysSo() throws {
    let graph = try FactBatch([
      .says("strike", "dead", .number("60"), by: ["ministry"], claimed: "2023-01-02"),
      .says("strike", "dead", .number("83"), by: ["ministry"], claimed: "2023-01-04"),
      .says("strike", "dead", .number("70"), by: ["army"], withdrawn: "2023-01-04"),
    ]).frozen()
    let claims = graph.claims(of: ClaimSelection(), namesIn: graph)
    #expect(
      Set(claims.rows().map { "\($0.citation.claim.statement.parts.third) \($0.citation.state)" })
        == ["60 superseded", "83 current", "70 withdrawn"])
  }
}
