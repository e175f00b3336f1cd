/// How names are compared: without regard to case, accents, punctuation, or whether they are
/// spelled in Latin, Cyrillic, Greek, Hebrew or Arabic letters.
extension String {
  /// The text as it is compared with others.
  ///
  /// Compatibility forms are decomposed, case and accents dropped, Latin letters that do not
  /// decompose spelled with those that do ("ø" as "o", "ß" as "ss"), Cyrillic transliterated as
  /// English newspapers do ("Герасимов" as "gerasimov"), Greek, Hebrew and Arabic letter by letter
  /// ("Κέδρου" as "kedrou"; vowels that are not written stay away). Apostrophes vanish; runs of
  /// punctuation and spaces become one space, and none at the ends. What is left of other scripts
  /// stays. Folding twice changes nothing more.
  ///
  /// - Complexity: O(length); without a table where the text is ASCII.
  package var folded: String {
    var (text, folded) = (self, FoldedText())
    folded.reserveCapacity(utf8.count)
    let isASCII = text.withUTF8 { unsafe folded.begin(ascii: $0.span) }
    if !isASCII { folded.begin(text) }
    return String(decoding: folded.bytes, as: UTF8.self)
  }
}

/// Folded texts in the making, end to end: a space is written once what follows it is known.
struct FoldedText {
  private(set) var bytes: [UInt8] = []

  /// Where the text in hand begins.
  private(set) var start = 0
  private var hasPendingBlank = false

  mutating func reserveCapacity(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Begins a text and writes all of it.
  ///
  /// - Returns: Whether it is ASCII; if not, nothing of it is written.
  mutating func begin(ascii text: Span<UInt8>) -> Bool {
    begin()
    guard text.isASCII else { return false }
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    let end = foldInPlace()
    bytes.removeLast(bytes.count - end)
    return true
  }

  /// Folds the text in hand, which is ASCII and never gets longer.
  ///
  /// - Returns: Where it ends.
  private mutating func foldInPlace() -> Int {
    let start = start
    var (end, hasPendingBlank) = (start, false)
    unsafe bytes.withUnsafeMutableBufferPointer { bytes in
      for place in start..<bytes.count {
        guard let letter = unsafe Self.folded(ascii: bytes[place]) else { continue }
        if letter == UInt8(ascii: " ") {
          hasPendingBlank = end > start
          continue
        }
        if hasPendingBlank {
          unsafe bytes[end] = UInt8(ascii: " ")
          end += 1
        }
        unsafe bytes[end] = letter
        (end, hasPendingBlank) = (end + 1, false)
      }
    }
    return end
  }

  /// Begins a text of whatever letters and writes all of it.
  mutating func begin(_ text: String) {
    begin()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        append(ascii: UInt8(truncatingIfNeeded: scalar.value))
      } else if let letter = Self.composedLetter(previous, scalar) {
        replaceLast(with: letter)
      } else {
        FoldingTable.fold(scalar, into: &self)
      }
      previous = scalar
    }
  }

  /// Appends all texts of `other`.
  mutating func append(_ other: FoldedText) { bytes.append(contentsOf: other.bytes) }

  private mutating func begin() { (start, hasPendingBlank) = (bytes.count, false) }

  /// The letters that are transliterated otherwise than their base letter, when written as two
  /// scalars: "й" and "ї".
  private static func composedLetter(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> String? {
    switch (base, mark) {
    case ("\u{438}", "\u{306}"), ("\u{418}", "\u{306}"): "y"
    case ("\u{456}", "\u{308}"), ("\u{406}", "\u{308}"): "yi"
    default: nil
    }
  }

  private mutating func append(ascii byte: UInt8) {
    guard let letter = Self.folded(ascii: byte) else { return }
    if letter == UInt8(ascii: " ") { appendBlank() } else { append(letter) }
  }

  /// A small letter, a digit, a sign that stays, or a space; `nil` for what vanishes.
  @inline(__always)
  private static func folded(ascii byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "'"), UInt8(ascii: "`"): nil
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      byte
    default: UInt8(ascii: " ")
    }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == " " { return appendBlank() }
    if let letters = scalar.transliterated(after: hasLetters ? bytes.last : nil) {
      for byte in letters.utf8 { append(byte) }
      return
    }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
  }

  private mutating func replaceLast(with letters: String) {
    if hasLetters { bytes.removeLast() }
    bytes.append(contentsOf: letters.utf8)
  }

  private var hasLetters: Bool { bytes.count > start }

  private mutating func appendBlank() { hasPendingBlank = hasLetters }

  private mutating func append(_ byte: UInt8) {
    if hasPendingBlank { bytes.append(UInt8(ascii: " ")) }
    hasPendingBlank = false
    bytes.append(byte)
  }
}
