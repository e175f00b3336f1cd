import Testing

@testable import CommandSyntax

@Suite struct TextColumnsTests {
  @Test func wordsAreWrappedByCharacters() {
    let columns = TextColumns(width: 10)
    #expect(columns.wrapped("один два  три\nчетыре") == ["один два", "три четыре"])
    #expect(columns.wrapped("e\u{301}e\u{301}e\u{301}e\u{301} abcde") == ["éééé abcde"])
    #expect(columns.wrapped("a longlonglongword b") == ["a", "longlonglongword", "b"])
    #expect(columns.wrapped("") == [])
    #expect(TextColumns(width: 0).wrapped("a b") == ["a", "b"])
  }

  @Test func paragraphsThatBeginWithABlankStayAsTheyAre() {
    let columns = TextColumns(width: 12)
    let lines = columns.paragraphs("one two three\nfour\n\n  $ a   b   c   d\n  $ e\n \n\nend")
    #expect(lines == ["one two", "three four", "", "  $ a   b   c   d\n  $ e", "", "end"])
  }

  @Test func aLongTermHasALineOfItsOwn() {
    let columns = TextColumns(width: 40)
    let rows = [(term: "-k", meaning: "How many."), (term: "--very-long-option", meaning: "Rare.")]
    let column = columns.column(for: ["-k", "--very-long-option"])
    #expect(column == 6)
    #expect(
      columns.table(rows, column: column) == [
        "  -k  How many.", "  --very-long-option", "      Rare.",
      ])
  }

  @Test func aTermMayHaveNoMeaning() {
    #expect(TextColumns(width: 40).table([(term: "FROM", meaning: "")], column: 8) == ["  FROM"])
  }
}
