import EntityGraph
import Testing

@Suite struct SynonymsTests {
  @Test(arguments: [
    ("phoned", "called"), ("rang", "called"), ("Telephoned", "called"), ("quote", "said"),
    ("date", "published"),
  ])
  func theWordIsMeantThatASynonymStandsFor(synonym: String, meant: String) {
    #expect(Synonyms.nearest(to: synonym, among: ["warned", "title", meant]) == meant)
  }

  @Test func elseItIsTheOneThatIsSpelledMostLikeIt() {
    #expect(Synonyms.nearest(to: "caled", among: ["warned", "called"]) == "called")
    #expect(Synonyms.nearest(to: "owns", among: ["jams", "met"]) == nil)
  }
}
