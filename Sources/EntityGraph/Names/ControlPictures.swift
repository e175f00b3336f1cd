extension String {
  /// The text as it may stand in an answer: whatever could steer a terminal, begin a line or turn
  /// the order of letters is shown as a picture or as its number, `\u{202e}`.
  ///
  /// - Complexity: O(length).
  package var withControlsShown: String {
    guard mayHaveControls else { return self }
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isControl { shown.append(scalar.picture) } else { scalar.append(to: &shown) }
    }
    return String(shown)
  }

  /// Told from the bytes: those below a space, a delete, and the first two of what else steers.
  private var mayHaveControls: Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      switch (previous, byte) {
      case (_, ..<0x20), (_, 0x7F), (0xC2, ..<0xA0), (0xD8, 0x9C), (0xE2, 0x80...0x81): return true
      default: previous = byte
      }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether it could steer a terminal, begin a line or turn the order of letters.
  package var isSteering: Bool { isControl || isTurning }

  fileprivate var isControl: Bool { properties.generalCategory == .control }

  /// `␛` for an escape, `␊` for a line end, `␡` for a delete, `�` for a control of the second set.
  fileprivate var picture: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }

  fileprivate func append(to text: inout String.UnicodeScalarView) {
    guard isTurning else { return text.append(self) }
    text.append(contentsOf: "\\u{\(String(value, radix: 16))}".unicodeScalars)
  }

  /// Whether it ends a line or paragraph, or marks, embeds, overrides or isolates a direction.
  private var isTurning: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
