import Testing

@testable import Interchange

@Suite("XML escaping")
struct XMLEscapingTests {
  @Test(
    arguments: [
      ("plain", "plain"), ("", ""), ("a > b", "a > b"), ("\"quoted\" 'text'", "\"quoted\" 'text'"),
      ("a & b", "<![CDATA[a & b]]>"), ("<b>", "<![CDATA[<b>]]>"),
      ("]]>", "<![CDATA[]]]]><![CDATA[>]]>"), ("]]]>", "<![CDATA[]]]]]><![CDATA[>]]>"),
      ("]] >", "]] >"), ("a\r\nb", "a&#13;\nb"), ("&\r", "<![CDATA[&]]>&#13;<![CDATA[]]>"),
      ("be\u{7}ll\u{FFFE}\u{FFFF}", "bell"), ("<\u{0}>", "<![CDATA[<>]]>"),
      ("]]\u{0}>", "<![CDATA[]]]]><![CDATA[>]]>"),
      ("ﬀ😀\u{85}", "ﬀ😀\u{85}"),
    ])
  func contentIsWrittenSoThatNoParserLosesIt(text: String, markup: String) {
    var bytes: [UInt8] = []
    bytes.append(content: text)
    #expect(String(decoding: bytes, as: UTF8.self) == markup)
  }

  @Test(
    arguments: [
      ("plain", "plain"), ("a&b<c>\"d\"'", "a&amp;b&lt;c&gt;&quot;d&quot;'"),
      ("\t\n\r", "&#9;&#10;&#13;"), ("be\u{7}ll\u{FFFE}", "bell"), ("]]>", "]]&gt;"),
    ])
  func attributesAreWrittenSoThatNoParserNormalizesThem(text: String, markup: String) {
    var bytes: [UInt8] = []
    bytes.append(attribute: text)
    #expect(String(decoding: bytes, as: UTF8.self) == markup)
  }

  @Test(
    arguments: [
      ("ann", true), ("2023-01-01T00:02", true), ("Київ", true), ("日本", true), ("a_b.c", true),
      ("a/b", false), ("a b", false), ("a;b", false), ("😀", false),
      ("a\u{301}", false),
    ])
  func namesAreOfLettersDigitsAndFourMarks(text: String, isName: Bool) {
    #expect(text.unicodeScalars.allSatisfy(\.isNameCharacter) == isName)
  }
}
