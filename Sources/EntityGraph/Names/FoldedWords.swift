extension Span<UInt8> {
  /// Where each word of folded text lies.
  var words: [Range<Int>] {
    var words: [Range<Int>] = []
    words.reserveCapacity(4)
    var place = 0
    while let word = word(from: place) {
      words.append(word)
      place = word.upperBound
    }
    return words
  }

  /// The first word that begins at a place or after it.
  func word(from place: Int) -> Range<Int>? {
    var start = place
    while start < count, self[start] == UInt8(ascii: " ") { start += 1 }
    guard start < count else { return nil }
    var end = start + 1
    while end < count, self[end] != UInt8(ascii: " ") { end += 1 }
    return start..<end
  }

  /// How many letters the text has.
  var letterCount: Int {
    var letters = 0
    for index in indices where self[index] & 0xC0 != 0x80 { letters += 1 }
    return letters
  }
}
