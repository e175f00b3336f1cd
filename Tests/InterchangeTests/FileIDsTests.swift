import EntityGraph
import Testing

@testable import Interchange

@Suite("Ids that files can have")
struct FileIDsTests {
  @Test(
    arguments: [
      ("ann", "ann"), ("a/b", "a_b"), ("a b", "a_b"), ("", "_"), ("Київ", "Київ"), ("😀", "_"),
      ("2023-01-01T00:02", "2023-01-01T00:02"), (" a\n", "_a_"),
    ])
  func theSchemaTakesNameTokens(id: String, written: String) {
    #expect(FileIDs(TextPool([id]), .strict).written.strings == [written])
  }

  @Test(
    arguments: [
      ("ann", "ann"), ("a/b", "a/b"), ("a b", "a b"), ("", "_"), ("Київ", "Київ"), ("😀", "😀"),
      (" a\n", "_a_"), ("a\rb", "a_b"), ("a\u{7}", "a_"), ("\u{FEFF}", "\u{FEFF}"), (" ", "_"),
    ])
  func gephiTakesAllButLineBreaksAndBlanksAtTheEnds(id: String, written: String) {
    #expect(FileIDs(TextPool([id]), .gephi).written.strings == [written])
  }

  @Test func noTwoBecomeTheSame() {
    let ids = ["a/b", "a b", "a_b", "a_b_2", "a;b", ""]
    let file = FileIDs(TextPool(ids), .strict)
    #expect(file.written.strings == ["a_b_3", "a_b_4", "a_b", "a_b_2", "a_b_5", "_"])
    #expect(file.changed == [0, 1, 4, 5])
    #expect((0..<6).map { file.originals?[$0] } == ["a/b", "a b", nil, nil, "a;b", ""])
  }

  @Test func canonicalEquivalentsStayTwo() {
    let ids = ["e\u{301}\n", "é\n", "é_"]
    let written = FileIDs(TextPool(ids), .gephi).written.strings.map { Array($0.utf8) }
    #expect(Set(written).count == 3)
  }
}
