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
