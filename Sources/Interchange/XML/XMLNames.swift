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

extension String {
  /// Whether it is a name token, the only kind of id that the schema of GraphML takes.
  var isNameToken: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isNameCharacter) }
}
