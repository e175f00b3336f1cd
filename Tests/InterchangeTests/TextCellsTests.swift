import EntityGraph
import Testing

@testable import Interchange

@Suite("Cells of text")
struct TextCellsTests {
  @Test func eachTextIsKeptOnce() {
    let cells = TextCellsBuilder(["a", nil, "b", "a"]).cells
    #expect(cells.texts == TextPool(["a", "b"]))
    #expect((0..<cells.count).map { cells[$0] } == ["a", nil, "b", "a"])
  }

  @Test func canonicalEquivalentsAreTwoTexts() {
    let cells = TextCellsBuilder(["é", "e\u{301}", "é", "\u{212B}", "\u{C5}"]).cells
    #expect((0..<cells.texts.count).map { cells.texts.utf8($0).count } == [2, 3, 3, 2])
    #expect(ExactText("é") != ExactText("e\u{301}"))
    #expect(ExactText("é") == ExactText("é"))
    #expect(ExactText("") == ExactText(""))
  }

  @Test func rareTextsAreNotLookedUp() {
    let cells = TextCellsBuilder(rare: ["a", nil, "a"]).cells
    #expect(cells.texts == TextPool(["a", "a"]))
    #expect((0..<cells.count).map { cells[$0] } == ["a", nil, "a"])
  }
}
