/// A name to be found where its vowels, or those of what is sought, are not written: as
/// "Muhammad al-Khatib" is in "محمد الخطيب".
struct SoughtConsonants {
  /// The consonants of the words sought, once for each way in which a "v" is written.
  private let readings: [Consonants]

  /// Those of all readings.
  private let letters: LetterSet
  private let mostErrors: Int

  init(_ text: [UInt8], lacksVowels: Bool) {
    let readings = Self.readings(text.span, lacksVowels: lacksVowels).filter {
      $0.letters.count > 1
    }
    self.readings = readings
    letters = readings.last.map { LetterSet($0.letters.span) } ?? LetterSet()
    mostErrors = text.span.words.count
  }

  var isEmpty: Bool { readings.isEmpty }

  /// Whether the consonants are those of the name, whatever parts it from others, or each word sought
  /// is one of its words; but for one error each.
  func fit(_ name: Span<UInt8>, lacksVowels: Bool) -> Bool {
    let sounds = LetterSet(name) { Consonants.consonant($0, after: 0, hasV: true) }
    guard letters.isIn(sounds, butFor: mostErrors) else { return false }
    let theirs = Self.readings(name, lacksVowels: lacksVowels)
    return readings.contains { mine in theirs.contains { mine.isAlike($0) || mine.isInside($0) } }
  }

  private static func readings(_ text: Span<UInt8>, lacksVowels: Bool) -> [Consonants] {
    let all = Consonants(text, lacksVowels: lacksVowels, hasV: true)
    guard !lacksVowels, text.has(UInt8(ascii: "v")) else { return [all] }
    return [all, Consonants(text, lacksVowels: lacksVowels, hasV: false)]
  }
}

extension String {
  /// Whether some of it is in Hebrew or Arabic letters, told from the bytes that begin them.
  var lacksVowels: Bool { utf8.contains { (0xD6...0xDB).contains($0) } }
}

extension Span<UInt8> {
  fileprivate func has(_ letter: UInt8) -> Bool {
    for index in indices where self[index] == letter { return true }
    return false
  }
}
