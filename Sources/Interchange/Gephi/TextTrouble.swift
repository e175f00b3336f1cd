/// What Gephi, or XML itself, does to a text.
enum TextTrouble: Hashable {
  /// `INF`, which becomes `Infinity`.
  case infinity

  /// `null` in any case, which vanishes.
  case null

  /// Only spaces, which vanish.
  case blanks

  /// Nothing at all, which readers take for no value.
  case empty

  /// Characters that XML 1.0 forbids, which are left out.
  case forbidden(Int)

  /// A carriage return between CDATA sections or, with what is behind it, at the end of a text that
  /// is not short, which vanishes.
  case carriageReturn
}

extension TextTrouble {
  /// The troubles of a text, in the order in which they are told.
  ///
  /// - Complexity: O(n) in the length of `text`.
  static func troubles(of text: String) -> [TextTrouble] {
    let traits = XMLTraits(of: text.utf8)
    if traits.contains(.forbidden) {
      return [.forbidden(text.forbiddenCount)] + troubles(of: text.withoutForbidden)
    }
    var troubles: [TextTrouble] = []
    if text.isEmpty {
      troubles.append(.empty)
    } else if text.utf8.allSatisfy({ $0 <= 0x20 }) {
      troubles.append(.blanks)
    } else if text.utf8.count == 4, text.lowercased() == "null" {
      troubles.append(.null)
    }
    if text.hasINF { troubles.append(.infinity) }
    if traits.contains(.carriageReturn), traits.contains(.markup) || text.endsInSplitBlanks {
      troubles.append(.carriageReturn)
    }
    return troubles
  }

  /// Whether a closer look at a text, given in UTF-8, may find a trouble.
  ///
  /// - Complexity: O(n) in the length of `text`.
  static func mayBe(in text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first > 0x20, text.count != 4 else { return true }
    var last: UInt8 = 0
    for byte in text {
      if byte < 0x20 || byte == 0xEF || (byte == 0x4E && last == 0x49) { return true }
      last = byte
    }
    return false
  }

  /// What happens to a text of `column`, and how to mend it.
  func sentence(column: String) -> String {
    switch self {
    case .infinity:
      "Gephi makes 'INF' in \(column) 'Infinity'; spell it 'Inf' where Gephi must show it"
    case .null: "the text 'null' in \(column) vanishes in Gephi; say it in another word"
    case .blanks: "the spaces in \(column) vanish in Gephi; write a value, or leave it out"
    case .empty:
      "the empty text in \(column) is no value to readers; write a value, or leave it out"
    case .forbidden(1): "1 character that XML forbids is left out of \(column); replace it"
    case .forbidden(let count):
      "\(count) characters that XML forbids are left out of \(column); replace them"
    case .carriageReturn:
      "a carriage return in \(column) vanishes in Gephi; use line feeds alone"
    }
  }

  /// What happens to a label, and how to mend it; `nil` when Gephi takes it as it is.
  var labelSentence: String? {
    switch self {
    case .infinity, .null: nil
    case .blanks, .empty: "it has no name, so that Gephi shows its id; give it a name"
    case .forbidden, .carriageReturn: sentence(column: "label")
    }
  }

  /// What happens to a text in an attribute, where spaces and carriage returns stay, and how to
  /// mend it; `nil` when Gephi takes it as it is.
  func attributeSentence(column: String, isLabel: Bool) -> String? {
    switch self {
    case .blanks, .carriageReturn: nil
    case .empty where isLabel: "it has no name, so that Gephi shows none; give it a name"
    case .infinity where isLabel, .null where isLabel: nil
    case .infinity, .null, .empty, .forbidden: sentence(column: isLabel ? "label" : column)
    }
  }
}

extension String {
  fileprivate var forbiddenCount: Int { unicodeScalars.count { $0.isForbiddenInXML } }

  /// Whether it has a carriage return among the spaces at its end, behind 64 or more UTF-16 units.
  ///
  /// Gephi's parser, Woodstox, hands over so long a text by itself before it goes on with the
  /// carriage return, which stands in files as a reference, and Gephi drops a part that is blank.
  fileprivate var endsInSplitBlanks: Bool {
    guard let solid = unicodeScalars.lastIndex(where: { $0.value > 0x20 }) else { return false }
    let blanks = unicodeScalars[unicodeScalars.index(after: solid)...]
    guard let place = blanks.firstIndex(of: "\r") else { return false }
    return utf16.index(startIndex, offsetBy: 64, limitedBy: place) != nil
  }

  fileprivate var hasINF: Bool {
    var matched = 0
    for byte in utf8 {
      switch (matched, byte) {
      case (1, 0x4E): matched = 2
      case (2, 0x46): return true
      default: matched = byte == 0x49 ? 1 : 0
      }
    }
    return false
  }
}
