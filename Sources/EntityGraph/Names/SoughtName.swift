/// A name that is sought, in all the ways in which one may fit.
struct SoughtName {
  /// The text as it is compared.
  let needle: [UInt8]
  private let letters: LetterSet
  private let mostErrors: Int
  private let loose: LooseWords?
  private let mistyped: SoughtWords?
  let spoken: SoughtConsonants
  let lacksVowels: Bool

  /// What names that fit have in them, one at least.
  let pieces: [[UInt8]]

  /// `nil` where nothing is left to be sought.
  init?(_ text: String) {
    let needle = Array(text.folded.utf8)
    guard !needle.isEmpty else { return nil }
    let mayBeMistyped = needle.span.letterCount >= NameIndex.shortestMistyped
    self.needle = needle
    lacksVowels = text.lacksVowels
    letters = LetterSet(needle.span)
    loose = LooseWords(needle)
    mostErrors = max(
      1, loose?.words.count { $0.span.letterCount >= NameIndex.shortestMistyped } ?? 1)
    mistyped = mayBeMistyped ? SoughtWords(needle) : nil
    spoken = SoughtConsonants(needle, lacksVowels: lacksVowels)
    pieces = Self.pieces(of: needle)
  }

  /// The texts of a run that fit, ascending.
  func hits(
    in index: NameIndex, _ run: TextRun, _ bytes: Span<UInt8>
  ) -> [NameIndex.Hit<NameMatch.Fit>] {
    candidates(in: index, run, bytes).compactMap { text in
      let name = bytes.extracting(run.range(Int(text)))
      let isName = index.names[Int(text)] == 0
      if let fit = fit(name, isName: isName) { return (text, fit) }
      let others = index.lacksVowels(Int(text))
      return others != lacksVowels && spoken.fit(name, lacksVowels: others)
        ? (text, .consonants) : nil
    }
  }

  private func fit(_ name: Span<UInt8>, isName: Bool) -> NameMatch.Fit? {
    guard letters.isIn(LetterSet(name), butFor: mostErrors) else { return nil }
    if let fit = inside(name, isName: isName) { return fit }
    if let fit = loose?.fit(in: name) { return fit }
    return mistyped?.isAlmost(name) == true ? .typingError : nil
  }

  /// How the text fits where it is a part of the name.
  private func inside(_ name: Span<UInt8>, isName: Bool) -> NameMatch.Fit? {
    guard needle.count <= name.count else { return nil }
    var isInside = false
    for start in 0...(name.count - needle.count) where name[start] == needle[0] {
      guard name.extracting(start..<start + needle.count).isEqual(to: needle.span) else { continue }
      if start == 0 {
        guard needle.count == name.count else { return .start }
        return isName ? .name : .alias
      }
      if name[start - 1] == UInt8(ascii: " ") { return .word }
      isInside = true
    }
    return isInside ? .inside : nil
  }
}
