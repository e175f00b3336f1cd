extension String {
  /// How many columns of a terminal the text takes: two for each ideograph, syllable of Hangul or
  /// emoji, none for a mark on the letter before it.
  ///
  /// - Complexity: O(length).
  package var displayWidth: Int { Substring(self).displayWidth }
}

extension Substring {
  /// As for `String`.
  package var displayWidth: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// How many columns of a terminal it takes, by Unicode Standard Annex 11.
  fileprivate var displayWidth: Int {
    if unicodeScalars.first?.isWide == true || isShownAsEmoji { return 2 }
    return unicodeScalars.count { !$0.takesNoRoom }
  }

  /// Whether a variation selector asks for the picture.
  private var isShownAsEmoji: Bool {
    unicodeScalars.first?.properties.isEmoji == true && unicodeScalars.contains("\u{FE0F}")
  }
}

extension Unicode.Scalar {
  /// Whether it is wide or fullwidth.
  fileprivate var isWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4C6,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }

  /// Whether it is a mark, or formats what is around it.
  fileprivate var takesNoRoom: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
