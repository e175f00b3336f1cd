/// The consonants of each word of folded text that has some, articles left out: one letter for
/// those that spellings confuse ("kh", "ch", "q" and "c" are "k"), and one for two of the same.
struct Consonants {
  /// Those of all words, end to end.
  private(set) var letters: [UInt8] = []

  /// Where those of each word lie.
  private var words: [Range<Int>] = []

  /// - Parameters:
  ///   - text: Folded text.
  ///   - lacksVowels: Whether it is transliterated from letters that leave out vowels; there "v"
  ///     mostly stands for one.
  ///   - hasV: Whether a "v" of other text is a consonant.
  init(_ text: Span<UInt8>, lacksVowels: Bool, hasV: Bool) {
    letters.reserveCapacity(text.count)
    for word in text.words {
      let start = letters.count
      let article = text.extracting(word).articleLength(isJoined: lacksVowels)
      append(text.extracting(word.dropFirst(article)), hasV && !lacksVowels)
      if letters.count > start { words.append(start..<letters.count) }
    }
  }

  private mutating func append(_ word: Span<UInt8>, _ hasV: Bool) {
    let start = letters.count
    for place in word.indices {
      let before = place > 0 ? word[place - 1] : 0
      guard let letter = Self.consonant(word[place], after: before, hasV: hasV),
        letters.count == start || letter != letters.last
      else { continue }
      letters.append(letter)
    }
    let silent = UInt8(ascii: "h")
    let endsSilent =
      letters.count > start + 1 && letters.last == silent && word[word.count - 1] == silent
    if endsSilent { letters.removeLast() }
  }

  /// The letter that stands for one; `nil` for vowels and for the second half of one sound.
  static func consonant(_ letter: UInt8, after before: UInt8, hasV: Bool) -> UInt8? {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "w"), UInt8(ascii: "y"):
      nil
    case UInt8(ascii: "v"): hasV ? UInt8(ascii: "b") : nil
    case UInt8(ascii: "h"): takesH(before) ? nil : letter
    case UInt8(ascii: "c"), UInt8(ascii: "q"), UInt8(ascii: "x"): UInt8(ascii: "k")
    case UInt8(ascii: "f"): UInt8(ascii: "p")
    case UInt8(ascii: "j"): UInt8(ascii: "g")
    case UInt8(ascii: "z"): UInt8(ascii: "s")
    default: letter
    }
  }

  private static func takesH(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "k"), UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "t"),
      UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "p"):
      true
    default: false
    }
  }
}

extension Consonants {
  /// Whether all letters are those of `other`.
  func isAlike(_ other: Consonants) -> Bool { Self.isAlike(letters.span, other.letters.span) }

  /// Whether each word is one of `other`.
  func isInside(_ other: Consonants) -> Bool {
    var left = other.words
    for word in words {
      let place = left.firstIndex {
        Self.isAlike(letters.span.extracting(word), other.letters.span.extracting($0))
      }
      guard let place else { return false }
      left.remove(at: place)
    }
    return true
  }

  /// An error is forgiven in four consonants or more.
  private static func isAlike(_ word: Span<UInt8>, _ name: Span<UInt8>) -> Bool {
    guard word.count > 3, name.count > 3 else { return word.isEqual(to: name) }
    return TypingError.isAtMostOneByte(between: word, and: name)
  }
}

extension Span<UInt8> {
  /// How many letters of a word are an article.
  fileprivate func articleLength(isJoined: Bool) -> Int {
    let isAl = count > 1 && self[0] == UInt8(ascii: "a") && self[1] == UInt8(ascii: "l")
    let isEl = count == 2 && self[0] == UInt8(ascii: "e") && self[1] == UInt8(ascii: "l")
    return isEl || isAl && (isJoined && count > 3 || count == 2) ? 2 : 0
  }
}
