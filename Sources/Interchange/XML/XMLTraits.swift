/// What stands in a text that XML, or a reader of it, does not take as it is.
struct XMLTraits: OptionSet {
  let rawValue: UInt8

  /// `&`, `<` or `]]>`: the text goes into CDATA sections.
  static let markup = XMLTraits(rawValue: 1)

  /// A carriage return, which a parser would make a line feed.
  static let carriageReturn = XMLTraits(rawValue: 2)

  /// A character that XML 1.0 forbids even as a reference.
  static let forbidden = XMLTraits(rawValue: 4)

  /// A line feed, tab, `"` or `>`, which matter in attributes only.
  static let attributeMarkup = XMLTraits(rawValue: 8)
}

extension XMLTraits {
  /// - Parameter text: In UTF-8.
  /// - Complexity: O(n) in the length of `text`.
  init(of text: some Collection<UInt8>) {
    self = []
    var brackets = 0
    var last: UInt32 = 0
    for byte in text {
      last = last << 8 | UInt32(byte)
      switch byte {
      case 0x26, 0x3C: insert(.markup)
      case 0x3E: insert(brackets >= 2 ? [.markup, .attributeMarkup] : .attributeMarkup)
      case 0x22, 0x09, 0x0A: insert(.attributeMarkup)
      case 0x0D: insert(.carriageReturn)
      case 0..<0x20: insert(.forbidden)
      case 0xBE, 0xBF: if last & 0xFF_FFFE == 0xEF_BFBE { insert(.forbidden) }
      default: break
      }
      brackets = byte == 0x5D ? brackets + 1 : 0
    }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 has no place for it, not even as a reference.
  var isForbiddenInXML: Bool {
    (value < 0x20 && value != 0x9 && value != 0xA && value != 0xD)
      || value == 0xFFFE || value == 0xFFFF
  }
}

extension String {
  /// The text without what XML 1.0 forbids.
  var withoutForbidden: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: unicodeScalars.lazy.filter { !$0.isForbiddenInXML })
    return text
  }
}

extension Unicode.Scalar {
  /// Whether it may stand in a name in every edition of XML 1.0.
  ///
  /// Source: productions NameChar of the fourth and the fifth edition, the letters of the most
  /// common scripts that both have.
  var isNameCharacter: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", ".", "-", ":": true
    default: value >= 0x80 && Self.letters.contains { $0.contains(value) }
    }
  }

  private static let letters: [ClosedRange<UInt32>] = [
    0xC0...0xD6, 0xD8...0xF6, 0xF8...0x131, 0x134...0x13E, 0x141...0x148, 0x14A...0x17E,
    0x388...0x38A, 0x38E...0x3A1, 0x3A3...0x3CE, 0x401...0x40C, 0x40E...0x44F, 0x451...0x45C,
    0x45E...0x481, 0x490...0x4C4, 0x5D0...0x5EA, 0x621...0x63A, 0x641...0x64A, 0x3041...0x3094,
    0x30A1...0x30FA, 0x4E00...0x9FA5, 0xAC00...0xD7A3,
  ]
}
