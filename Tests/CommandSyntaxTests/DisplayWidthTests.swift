import Testing
import Wording

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Kyiv", 4), ("Київ", 4), ("Zażółć", 6), ("e\u{301}", 1), ("\u{301}", 0),
    ("东京", 4), ("ｶﾅ", 2), ("カナ", 4), ("ＡＢ", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("🚀", 2), ("👩‍👩‍👧", 2), ("🇺🇦", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2),
    ("a\u{200B}b", 2), ("नमस्ते", 4), ("…", 1), ("𠮷", 2),
  ])
  func aTextTakesSoManyColumns(text: String, width: Int) {
    #expect(text.displayWidth == width)
    #expect("x\(text)".dropFirst().displayWidth == width)
  }

  @Test func paddingAndWrappingCountColumns() {
    #expect("东京".padded(to: 6) == "东京  ")
    #expect("东京".rightAligned(to: 6) == "  东京")
    #expect("东京 大阪 京都".split(separator: " ").lines(upTo: 9) == ["东京 大阪", "京都"])
  }
}
