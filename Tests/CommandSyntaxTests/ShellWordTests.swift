import Testing
import Wording

@Suite("Words of a shell") struct ShellWordTests {
  @Test(arguments: [
    ("era-phones-report", "era-phones-report"), ("Times of Israel", "\"Times of Israel\""),
    ("d'Ormesson", "\"d'Ormesson\""), ("10$ a day", "'10$ a day'"),
    ("it's 10$", #"'it'\''s 10$'"#), ("Ян", "Ян"),
  ])
  func areQuotedWhereTheyMustBe(text: String, word: String) {
    #expect(text.asShellWord == word)
  }

  @Test(arguments: [(2, "2"), (0.5, "0.5"), (-3, "-3"), (1e20, "1e+20")] as [(Double, String)])
  func numbersHaveNoIdlePoint(number: Double, digits: String) {
    #expect(number.digits == digits)
  }
}
