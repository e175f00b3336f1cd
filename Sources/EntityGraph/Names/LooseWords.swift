/// Several words of folded text to be found in a name in whatever order.
struct LooseWords {
  /// The words with most letters come first.
  let words: [[UInt8]]

  /// `nil` where there is but one word.
  init?(_ text: [UInt8]) {
    words = text.span.words.map { Array(text[$0]) }
      .sorted { $0.span.letterCount > $1.span.letterCount }
    guard words.count > 1 else { return nil }
  }

  /// How the words fit: each begins a word of the name, or is one but for a typing error; no word
  /// of the name counts twice, and the longest word sought chooses first.
  func fit(in name: Span<UInt8>) -> NameMatch.Fit? {
    guard words.allSatisfy({ Self.may($0, beIn: name) }) else { return nil }
    var theirs = name.words
    var fit = NameMatch.Fit.words
    for word in words {
      if let place = Self.place(of: word, in: name, theirs) {
        theirs.remove(at: place)
      } else if let place = Self.place(ofMistyped: word, in: name, theirs) {
        theirs.remove(at: place)
        fit = fit == .words ? .typingError : .typingErrors
      } else {
        return nil
      }
    }
    return fit
  }

  /// Whether the word begins one of the name, or is one but for a typing error.
  private static func may(_ word: [UInt8], beIn name: Span<UInt8>) -> Bool {
    var place = 0
    while let their = name.word(from: place) {
      if name.extracting(their.prefix(word.count)).isEqual(to: word.span) { return true }
      if isAlmost(word, name.extracting(their)) { return true }
      place = their.upperBound
    }
    return false
  }

  private static func isAlmost(_ word: [UInt8], _ name: Span<UInt8>) -> Bool {
    TypingError.isAtMostOne(between: word.span, and: name)
      && word.span.letterCount >= NameIndex.shortestMistyped
  }

  private static func place(
    of word: [UInt8], in name: Span<UInt8>, _ places: [Range<Int>]
  ) -> Int? {
    var start: Int?
    for (number, place) in places.enumerated() where place.count >= word.count {
      let beginning = name.extracting(place.prefix(word.count))
      guard beginning.isEqual(to: word.span) else { continue }
      if place.count == word.count { return number }
      start = start ?? number
    }
    return start
  }

  private static func place(
    ofMistyped word: [UInt8], in name: Span<UInt8>, _ places: [Range<Int>]
  ) -> Int? {
    places.firstIndex { isAlmost(word, name.extracting($0)) }
  }
}
