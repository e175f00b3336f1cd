import Spelling
import Testing

/// Which known word was meant by one that is not known, and that none is where none is near.
@Suite struct NearestTests {
  @Test(arguments: [
    ("pth", "path"), ("exprot", "export"), ("exp", "export"), ("Show", "show"),
    ("fnid", "find"), ("sumary", "summary"), ("PATH", "path"), ("mett", "met"), ("paht", "path"),
    ("summmarry", "summary"),
  ])
  func theNearestIsFound(word: String, meant: String) {
    #expect(word.nearest(in: ["path", "export", "show", "find", "summary", "met"]) == meant)
  }

  @Test(arguments: ["", "x", "e", "ex", "frobnicate", "ab", "s", "pahts", "owns", "who"])
  func nothingIsSuggestedWhenNothingIsNear(word: String) {
    #expect(word.nearest(in: ["path", "export", "show", "summary", "in", "jams", "a"]) == nil)
  }

  @Test func theFirstByOrderOfTwoAsNearIsTaken() {
    #expect("cat".nearest(in: ["car", "bat"]) == "bat")
    #expect("ana".nearest(in: ["analyze", "analyzers"]) == nil)
    #expect("b".nearest(in: []) == nil)
  }

  @Test(arguments: [(0, 0), (1, 0), (2, 1), (3, 1), (5, 1), (6, 2), (9, 3), (30, 10)])
  func aThirdOfTheLettersMayBeWrong(letters: Int, errors: Int) {
    #expect(EditDistance.mostErrors(inLetters: letters) == errors)
  }

  @Test func aLongTextIsNoWord() {
    let text = String(repeating: "a", count: 101)
    #expect(text.nearest(in: [text + "b"]) == nil)
  }
}
