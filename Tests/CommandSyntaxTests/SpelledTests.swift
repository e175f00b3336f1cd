import Testing

@testable import CommandSyntax

@Suite struct SpelledTests {
  @Test func valuesShowThemselvesAsTheyAreWritten() {
    #expect(Measure.rating.spelling == "rating" && 3.spelling == "3" && 0.5.spelling == "0.5")
    #expect(20.0.spelling == "20" && 1e300.spelling == "1e+300")
    #expect("".spelling == nil && "a b".spelling == "a b")
    #expect(Int?.none.spelling == nil && Int?(4).spelling == "4")
  }

  @Test(arguments: ["nan", "inf", "-infinity", "1,5", "", " 1", "1e999"])
  func numbersAreFiniteAndWholeWords(text: String) {
    #expect(Double(spelled: text) == nil)
  }

  @Test func rangesSayThemselvesInWords() {
    #expect((1...).words == "from 1 up" && (...9).words == "up to 9" && (..<9).words == "below 9")
    #expect((1...9).words == "from 1 to 9" && (0.0..<0.5).words == "from 0 to below 0.5")
  }

  @Test func optionalsAreSpelledAsWhatTheyHold() {
    #expect(Measure?.choices == ["hops", "rating", "weight"] && Int?.wanted == "a whole number")
    #expect(Measure?(spelled: "hops") == .some(.some(.hops)) && Measure?(spelled: "x") == .none)
  }

  @Test func wordsAreListedAsInASentence() {
    #expect([String]().alternatives == "" && ["a"].alternatives == "a")
    #expect(["a", "b"].alternatives == "a or b" && ["a", "b", "c"].together == "a, b and c")
  }
}
