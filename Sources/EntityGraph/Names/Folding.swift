/// How names are compared: without regard to case, accents, punctuation, or whether they are
/// spelled in Latin, Cyrillic, Greek, Hebrew or Arabic letters.
extension String {
  /// The text as it is compared with others.
  ///
  /// Compatibility forms are decomposed, case and accents dropped, Latin letters that do not
  /// decompose spelled with those that do ("ø" as "o", "ß" as "ss"), Cyrillic transliterated as
  /// English newspapers do ("Герасимов" as "gerasimov"), Greek, Hebrew and Arabic letter by letter
  /// ("Κέδρου" as "kedrou"; vowels that are not written stay away). Apostrophes vanish; runs of
  /// punctuation and blanks become one blank, and none at the ends. What is left of other scripts
  /// stays. Folding twice changes nothing more.
  ///
  /// - Complexity: O(length); without a table where the text is ASCII.
  package var folded: String {
    var text = FoldedText()
    text.reserveCapacity(utf8.count)
    for byte in utf8 {
      guard byte < 0x80 else { return foldedByTable }
      text.append(ascii: byte)
    }
    return text.string
  }

  private var foldedByTable: String {
    var text = FoldedText()
    text.reserveCapacity(utf8.count)
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if scalar.isASCII {
        text.append(ascii: UInt8(truncatingIfNeeded: scalar.value))
      } else if let letter = composedLetter(previous, scalar) {
        text.replaceLast(with: letter)
      } else {
        FoldingTable.fold(scalar, into: &text)
      }
      previous = scalar
    }
    return text.string
  }

  /// The letters that are transliterated otherwise than their base letter, when written as two
  /// scalars: "й" and "ї".
  private func composedLetter(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> String? {
    switch (base, mark) {
    case ("\u{438}", "\u{306}"), ("\u{418}", "\u{306}"): "y"
    case ("\u{456}", "\u{308}"), ("\u{406}", "\u{308}"): "yi"
    default: nil
    }
  }
}

/// Folded text in the making: a blank is written once what follows it is known.
struct FoldedText {
  private var bytes: [UInt8] = []
  private var hasPendingBlank = false

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func reserveCapacity(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): append(byte)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      append(byte)
    default: appendBlank()
    }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == " " { return appendBlank() }
    if let letters = scalar.transliterated(after: bytes.last) {
      for byte in letters.utf8 { append(byte) }
      return
    }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
  }

  mutating func replaceLast(with letters: String) {
    if !bytes.isEmpty { bytes.removeLast() }
    bytes.append(contentsOf: letters.utf8)
  }

  private mutating func appendBlank() { hasPendingBlank = !bytes.isEmpty }

  private mutating func append(_ byte: UInt8) {
    if hasPendingBlank { bytes.append(UInt8(ascii: " ")) }
    hasPendingBlank = false
    bytes.append(byte)
  }
}
