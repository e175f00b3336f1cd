import Spelling

/// Several words of folded text to be found in a name in whatever order.
struct LooseWords {
  private let words: [[Unicode.Scalar]]

  /// `nil` where there is but one word.
  init?(_ text: String) {
    words = text.unicodeScalars.split(separator: " ").map(Array.init).sorted { $0.count > $1.count }
    guard words.count > 1 else { return nil }
  }

  /// How the words fit: each begins a word of the name, or is one but for a typing error; no word
  /// of the name counts twice, and the longest word sought chooses first.
  func fit(in name: ArraySlice<UInt8>) -> NameMatch.Fit? {
    guard name.count(where: { $0 == UInt8(ascii: " ") }) + 1 >= words.count else { return nil }
    var theirs = String(decoding: name, as: UTF8.self).unicodeScalars.split(separator: " ")
      .map(Array.init)
    var fit = NameMatch.Fit.words
    for word in words {
      if let place = Self.place(of: word, in: theirs) {
        theirs.remove(at: place)
      } else if let place = Self.place(ofMistyped: word, in: theirs) {
        theirs.remove(at: place)
        fit = fit == .words ? .typingError : .typingErrors
      } else {
        return nil
      }
    }
    return fit
  }

  private static func place(
    of word: [Unicode.Scalar], in names: [[Unicode.Scalar]]
  ) -> Int? {
    names.firstIndex(of: word) ?? names.firstIndex { $0.starts(with: word) }
  }

  private static func place(
    ofMistyped word: [Unicode.Scalar], in names: [[Unicode.Scalar]]
  ) -> Int? {
    guard word.count >= NameIndex.shortestMistyped else { return nil }
    return names.firstIndex { EditDistance.between(word, $0, limit: 1) != nil }
  }
}
