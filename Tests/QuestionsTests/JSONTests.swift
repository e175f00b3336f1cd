import Questions
import TestSupport
import Testing

/// JSON as it is written.
@Suite struct JSONTests {
  @Test func valuesAreIndentedAndKeysInTheOrderOfTheirBytes() {
    let value: JSON = ["b": .list([1, true, nil]), "a10": .object([:]), "a2": .list([]), "B": "x"]
    #expect(
      value.rendered() == """
        {
          "B" : "x",
          "a10" : {

          },
          "a2" : [

          ],
          "b" : [
            1,
            true,
            null
          ]
        }
        """)
    let accents: JSON = ["é": 1, "e\u{301}x": 2, "f": 3, "\u{FFFD}": 4, "😀": 5]
    let keys = accents.rendered().split(separator: "\n").compactMap(\.last)
    #expect(keys == ["{", ",", ",", ",", ",", "5", "}"])
  }

  @Test(arguments: [
    (1.0, "1"), (-0.0, "-0"), (0.1, "0.1"), (1e16, "1e+16"), (1e-7, "1e-07"), (1e20, "1e+20"),
    (123456789012345680, "1.2345678901234568e+17"), (.leastNonzeroMagnitude, "5e-324"),
    (2.5, "2.5"),
    (.infinity, "\"Infinity\""), (-.infinity, "\"-Infinity\""), (.nan, "\"NaN\""),
  ])
  func numbersAreTheShortestThatReadBack(number: Double, text: String) {
    #expect(JSON.number(number).rendered() == text)
  }

  @Test func whatCouldSteerATerminalIsEscaped() {
    let text = JSON.text("a/\"\\\u{8}\u{C}\n\r\t\u{1B}\u{7F}\u{85}\u{2028}\u{202E}é😀")
    #expect(
      text.rendered()
        == #""a/\"\\\b\f\n\r\t\u001b\u007f\u0085\u2028\u202eé😀""#)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var numbers = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let text = String(
        String.UnicodeScalarView(
          (0..<20).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &numbers))
          }
        ))
      let answer = try JSONAnswer((["text": .text(text)] as JSON).rendered())
      #expect(answer["text"].string == text)
    }
  }
}
