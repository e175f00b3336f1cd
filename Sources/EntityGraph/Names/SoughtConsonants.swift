import Spelling

/// A name to be found where its vowels, or those of what is sought, are not written: as
/// "Muhammad al-Khatib" is in "محمد الخطيب".
struct SoughtConsonants {
  /// The consonants of the words sought, once for each way in which a "v" is written.
  private let readings: [[[UInt8]]]

  init(_ text: String, lacksVowels: Bool) {
    let words = Array(text.utf8)[...]
    let both = Set([true, false].map { words.consonants(lacksVowels: lacksVowels, hasV: $0) })
    readings = both.filter { $0.joined().count > 1 }
  }

  /// Whether the consonants are those of the name, whatever parts it from others, or each word sought
  /// is one of its words; but for one error each.
  func fit(_ name: ArraySlice<UInt8>, lacksVowels: Bool) -> Bool {
    guard !readings.isEmpty else { return false }
    let theirs = Set([true, false].map { name.consonants(lacksVowels: lacksVowels, hasV: $0) })
    return readings.contains { mine in
      theirs.contains {
        Self.isAlike(Array(mine.joined()), Array($0.joined())) || Self.has($0, mine)
      }
    }
  }

  private static func has(_ names: [[UInt8]], _ words: [[UInt8]]) -> Bool {
    var left = names
    for word in words {
      guard let place = left.firstIndex(where: { isAlike(word, $0) }) else { return false }
      left.remove(at: place)
    }
    return true
  }

  /// An error is forgiven in four consonants or more.
  private static func isAlike(_ word: [UInt8], _ name: [UInt8]) -> Bool {
    guard word.count > 3, name.count > 3 else { return word == name }
    return EditDistance.between(word.scalars, name.scalars, limit: 1) != nil
  }
}

extension [UInt8] {
  fileprivate var scalars: [Unicode.Scalar] { map { Unicode.Scalar($0) } }
}

extension String {
  /// Whether some of it is in Hebrew or Arabic letters, told from the bytes that begin them.
  var lacksVowels: Bool { utf8.contains { (0xD6...0xDB).contains($0) } }
}

extension ArraySlice<UInt8> {
  /// The consonants of each word of folded text that has some, articles left out: one letter for
  /// those that spellings confuse ("kh", "ch", "q" and "c" are "k"), and one for two of the same.
  ///
  /// - Parameters:
  ///   - lacksVowels: Whether the text is transliterated from letters that leave out vowels; there
  ///     "v" mostly stands for one.
  ///   - hasV: Whether a "v" of other text is a consonant.
  /// - Returns: The consonants, word by word.
  fileprivate func consonants(lacksVowels: Bool, hasV: Bool) -> [[UInt8]] {
    split(separator: UInt8(ascii: " ")).compactMap { word -> [UInt8]? in
      let bare = word.withoutArticle(isJoined: lacksVowels)
      let letters = bare.letters(hasV: hasV && !lacksVowels)
      return letters.isEmpty ? nil : letters
    }
  }

  private func withoutArticle(isJoined: Bool) -> ArraySlice<UInt8> {
    let isArticle =
      starts(with: "al".utf8) && (isJoined && count > 3 || count == 2)
      || count == 2 && starts(with: "el".utf8)
    return isArticle ? dropFirst(2) : self
  }

  private func letters(hasV: Bool) -> [UInt8] {
    var letters: [UInt8] = []
    for place in indices {
      let before = place > startIndex ? self[place - 1] : 0
      guard let letter = Self.consonant(self[place], after: before, hasV: hasV),
        letter != letters.last
      else { continue }
      letters.append(letter)
    }
    let endsSilent = letters.count > 1 && last == UInt8(ascii: "h") && letters.last == last
    return endsSilent ? letters.dropLast() : letters
  }

  /// The letter that stands for one; `nil` for vowels and for the second half of one sound.
  private static func consonant(_ letter: UInt8, after before: UInt8, hasV: Bool) -> UInt8? {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "w"), UInt8(ascii: "y"):
      nil
    case UInt8(ascii: "v"): hasV ? UInt8(ascii: "b") : nil
    case UInt8(ascii: "h"): Self.takesH.contains(before) ? nil : letter
    case UInt8(ascii: "c"), UInt8(ascii: "q"), UInt8(ascii: "x"): UInt8(ascii: "k")
    case UInt8(ascii: "f"): UInt8(ascii: "p")
    case UInt8(ascii: "j"): UInt8(ascii: "g")
    case UInt8(ascii: "z"): UInt8(ascii: "s")
    default: letter
    }
  }

  private static let takesH = Array("kcstdgp".utf8)
}
