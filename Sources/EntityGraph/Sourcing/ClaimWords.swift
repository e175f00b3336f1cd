/// Words by which claims are sought, folded as names are.
///
/// A claim has a word where one of its own begins with it, or, of a word with a digit in it, is the
/// same.
package struct ClaimWords: Sendable {
  /// The most words that are sought at once.
  package static let most = 64

  let words: [[UInt8]]

  /// Whether each has to be the whole word; indexed by word.
  private let areWhole: [Bool]

  /// - Returns: `nil` where nothing is left of `text` to be sought.
  package init?(_ text: String) {
    let folded = Array(text.folded.utf8)
    let words = folded.split(separator: UInt8(ascii: " ")).map { Array($0) }
    guard !words.isEmpty else { return nil }
    self.words = words
    areWhole = words.map { word in word.contains { (0x30...0x39).contains($0) } }
  }

  package var count: Int { words.count }

  /// All words, a bit each.
  var all: UInt64 { count == 64 ? .max : 1 << UInt64(count) - 1 }

  /// The words that a folded text has, a bit each.
  func found(in text: Span<UInt8>) -> UInt64 {
    var found: UInt64 = 0
    var start = 0
    while start < text.count {
      for (place, word) in words.enumerated() where isFound(word, areWhole[place], text, start) {
        found |= 1 << UInt64(place)
      }
      while start < text.count, text[start] != UInt8(ascii: " ") { start += 1 }
      start += 1
    }
    return found
  }

  private func isFound(_ word: [UInt8], _ isWhole: Bool, _ text: Span<UInt8>, _ start: Int) -> Bool
  {
    let end = start + word.count
    guard end <= text.count else { return false }
    for place in word.indices where text[start + place] != word[place] { return false }
    return !isWhole || end == text.count || text[end] == UInt8(ascii: " ")
  }

  /// The words that a text has once it is folded.
  func found(inText text: String) -> UInt64 {
    let folded = Array(text.folded.utf8)
    return found(in: folded.span)
  }
}
