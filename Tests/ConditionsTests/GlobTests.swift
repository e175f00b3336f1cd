import TestSupport
import Testing

@testable import Conditions

/// Patterns with `*` and `?`.
@Suite struct GlobTests {
  @Test(arguments: [
    ("anna", "anna", true), ("anna", "annab", false), ("ann?", "anna", true),
    ("ann?", "ann", false),
    ("*", "", true), ("a*", "anna", true), ("*na", "anna", true), ("*nn*", "anna", true),
    ("a*b*c", "aXbXbYc", true), ("a*b*c", "aXbXbY", false), ("?", "é", true), ("??", "é", false),
    ("**a", "ba", true), ("", "", true), ("", "a", false),
  ])
  func aPatternMatchesAWholeText(pattern: String, text: String, isMatched: Bool) {
    #expect(Glob(pattern).matches(text) == isMatched)
  }

  @Test(arguments: [
    ("ÄNNA *", "anna alder", true), ("Anna *", "annabel", false), ("* Alder", "anna alder", true),
    ("*der", "anna alder", true), ("A. *", "a alder", true), ("O'B*", "obrien", true),
  ])
  func aPatternIsFoldedAndKeepsItsBlanks(pattern: String, folded: String, isMatched: Bool) {
    #expect(Glob(folding: pattern).matches(folded) == isMatched)
  }

  @Test(arguments: 0..<200) func itMatchesWhatTheObviousMethodDoes(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    func draw(_ letters: [Character], _ most: Int) -> String {
      String(
        (0..<Int.random(in: 0...most, using: &generator)).compactMap { _ in
          letters.randomElement(using: &generator)
        })
    }
    let (pattern, text) = (draw(["a", "b", "*", "?", "é"], 8), draw(["a", "b", "é"], 10))
    #expect(
      Glob(pattern).matches(text) == Self.matches(Array(pattern)[...], Array(text)[...]),
      "\(pattern) \(text)")
  }

  /// Tries everything.
  private static func matches(
    _ pattern: ArraySlice<Character>, _ text: ArraySlice<Character>
  ) -> Bool {
    guard let sign = pattern.first else { return text.isEmpty }
    if sign == "*" {
      return (text.startIndex...text.endIndex).contains {
        matches(pattern.dropFirst(), text[$0...])
      }
    }
    guard let letter = text.first, sign == "?" || sign == letter else { return false }
    return matches(pattern.dropFirst(), text.dropFirst())
  }

  @Test func aHardPatternOfALongTextIsQuick() {
    let pattern = Glob(String(repeating: "*a", count: 200) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 20_000)))
  }
}
