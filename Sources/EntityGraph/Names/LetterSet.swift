/// Letters and digits of ASCII, one bit each but for a few that share one.
///
/// Each typing error can make up for one letter that a name lacks, so that most names are told from
/// what is sought without a comparison.
struct LetterSet {
  private var bits: UInt64 = 0

  init() {}

  init(_ text: Span<UInt8>) {
    for index in text.indices { insert(text[index]) }
  }

  /// What `map` makes of the letters, where it makes something of them.
  init(_ text: Span<UInt8>, _ map: (UInt8) -> UInt8?) {
    for index in text.indices { if let letter = map(text[index]) { insert(letter) } }
  }

  private mutating func insert(_ letter: UInt8) {
    let isASCII = letter > UInt8(ascii: " ") && letter < 0x80
    bits |= (isASCII ? 1 : 0) << UInt64(letter & 63)
  }

  /// Whether `other` has all of them but for `most`.
  func isIn(_ other: LetterSet, butFor most: Int) -> Bool {
    (bits & ~other.bits).nonzeroBitCount <= most
  }
}
