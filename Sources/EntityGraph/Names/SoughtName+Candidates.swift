extension SoughtName {
  /// The texts of a run that may fit, ascending: those that have a piece of what is sought in them,
  /// and those whose consonants may be the same.
  func candidates(in index: NameIndex, _ run: TextRun, _ bytes: Span<UInt8>) -> [Int32] {
    guard !spoken.isEmpty else { return run.texts(in: bytes, containing: pieces) }
    guard !lacksVowels else { return run.texts.map { Int32($0) } }
    let (others, texts) = (index.withoutVowels, run.texts)
    let (first, last) = (
      others.firstPlace { $0 >= texts.lowerBound }, others.firstPlace { $0 >= texts.upperBound }
    )
    let unvoweled = others.elements(first..<max(first, last))
    return run.texts(in: bytes, containing: pieces, or: unvoweled)
  }

  /// What folded text has in it, one of them at least, if `text` fits it otherwise than by consonants:
  /// its longest word, or with a typing error a half of that, or the whole with the letters swapped
  /// between which the halves part.
  ///
  /// > Navarro, G. "A guided tour to approximate string matching." *ACM Computing Surveys* 33(1),
  /// > 2001, section 8. doi:10.1145/375360.375365
  static func pieces(of text: [UInt8]) -> [[UInt8]] {
    let words = text.span.words.map { Array(text[$0]) }
    let longest = words.max { $0.span.letterCount < $1.span.letterCount } ?? text
    if let pieces = halves(of: longest) { return pieces }
    return [longest] + (halves(of: text) ?? [])
  }

  /// `nil` where no typing error is forgiven.
  private static func halves(of text: [UInt8]) -> [[UInt8]]? {
    let letters = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    guard letters.count >= NameIndex.shortestMistyped else { return nil }
    let half = letters.count / 2
    var swapped = letters
    swapped.swapAt(half - 1, half)
    return [letters[..<half], letters[half...], swapped[...]].map { letters in
      letters.flatMap { Array(Character($0).utf8) }
    }
  }
}
