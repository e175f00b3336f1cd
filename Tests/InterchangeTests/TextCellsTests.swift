import Testing

@testable import Interchange

@Suite("Cells of text")
struct TextCellsTests {
  @Test func eachTextIsKeptOnce() {
    let cells = TextCells(["a", nil, "b", "a"])
    #expect(cells.texts == ["a", "b"])
    #expect((0..<cells.count).map { cells[$0] } == ["a", nil, "b", "a"])
  }

  @Test func canonicalEquivalentsAreTwoTexts() {
    let cells = TextCells(["é", "e\u{301}", "é", "\u{212B}", "\u{C5}"])
    #expect(cells.texts.map { Array($0.utf8).count } == [2, 3, 3, 2])
    #expect(ExactText("é") != ExactText("e\u{301}"))
    #expect(ExactText("é") == ExactText("é"))
    #expect(ExactText("") == ExactText(""))
  }

  @Test func rareTextsAreNotLookedUp() {
    let cells = TextCells(rare: ["a", nil, "a"])
    #expect(cells.texts == ["a", "a"])
    #expect((0..<cells.count).map { cells[$0] } == ["a", nil, "a"])
  }
}
