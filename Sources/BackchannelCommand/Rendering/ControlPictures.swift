extension String {
  /// The text with control characters shown as pictures, so that no name or paraphrase can steer a
  /// terminal; line ends and the colours of ``Ink`` stay.
  var withControlsShown: String {
    guard hasControls else { return self }
    var shown = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.first {
      if let colour = Ink.Style.sequence(startingIn: rest) {
        shown.append(contentsOf: colour)
        rest = rest.dropFirst(colour.count)
      } else {
        shown.append(scalar.isControl ? scalar.picture : scalar)
        rest = rest.dropFirst()
      }
    }
    return String(shown)
  }
}

extension String {
  /// Told from the bytes: those below a blank, a delete, and the second set, whose lead byte is C2.
  private var hasControls: Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      let isSecondSet = previous == 0xC2 && (0x80..<0xA0).contains(byte)
      if byte < 0x20 && byte != 0x0A || byte == 0x7F || isSecondSet { return true }
      previous = byte
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { self != "\n" && properties.generalCategory == .control }

  /// `␛` for an escape, `␡` for a delete, `�` for a control of the second set.
  fileprivate var picture: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}

extension Ink.Style {
  /// The colour that Ink writes, where `text` starts with one.
  fileprivate static func sequence(
    startingIn text: Substring.UnicodeScalarView
  ) -> String.UnicodeScalarView? {
    (allCases.map(\.rawValue) + ["0"]).map { "\u{1B}[\($0)m".unicodeScalars }
      .first { text.starts(with: $0) }
  }
}
