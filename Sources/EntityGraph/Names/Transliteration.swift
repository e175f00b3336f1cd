extension Unicode.Scalar {
  /// The Latin letters of a small Greek, Hebrew or Arabic letter without accents; `nil` for others.
  ///
  /// > ELOT 743 for Greek, with "v" after "a" and "e"; for Hebrew and Arabic the letters of English
  /// > newspapers, without signs above or below.
  func transliterated(after last: UInt8?) -> String? {
    switch value {
    case 0x3C5: Self.upsilon(after: last)
    case 0x3B1...0x3C9: Self.greek[Int(value - 0x3B1)]
    case 0x5D0...0x5EA: Self.hebrew[Int(value - 0x5D0)]
    case 0x621...0x64A: Self.arabic[Int(value - 0x621)]
    case 0x67E: "p"
    case 0x686: "ch"
    case 0x698: "zh"
    case 0x6A9: "k"
    case 0x6AF: "g"
    case 0x6CC: "y"
    default: nil
    }
  }

  private static func upsilon(after last: UInt8?) -> String {
    switch last {
    case UInt8(ascii: "o"): "u"
    case UInt8(ascii: "a"), UInt8(ascii: "e"): "v"
    default: "y"
    }
  }

  private static let greek = letters(
    "a v g d e z i th i k l m n x o p r s s t y f ch ps o")
  private static let hebrew = letters(
    "a b g d h v z h t y k k l m m n n s a p p ts ts k r sh t")

  /// From hamza to yeh; the six between ghain and feh are a stroke and letters of other languages.
  private static let arabic = letters(
    "- a a w a y a b a t th j h kh d dh r z s sh s d t z a gh - - - - - - f q k l m n h w a y")

  private static func letters(_ text: String) -> [String] {
    text.split(separator: " ").map { $0 == "-" ? "" : String($0) }
  }
}
