extension ExportProfile {
  /// Whether readers take an id, given in UTF-8, as it is.
  func takes(id: some Collection<UInt8>) -> Bool {
    guard !id.isEmpty else { return false }
    if id.allSatisfy(takesEverywhere) { return true }
    if self == .strict, id.allSatisfy({ $0 < 0x80 }) { return false }
    return safe(id: id).elementsEqual(id)
  }

  /// The id, in UTF-8, with `_` for what readers do not take.
  func safe(id: some Collection<UInt8>) -> [UInt8] {
    if self == .strict, !id.isEmpty, id.allSatisfy({ $0 < 0x80 }) {
      return id.map { takesEverywhere($0) ? $0 : UInt8(ascii: "_") }
    }
    let scalars = String(decoding: id, as: UTF8.self).unicodeScalars
    var safe = ""
    for place in scalars.indices {
      let isAtEnd = place == scalars.startIndex || scalars.index(after: place) == scalars.endIndex
      safe.unicodeScalars.append(takes(scalars[place], isAtEnd: isAtEnd) ? scalars[place] : "_")
    }
    return safe.isEmpty ? [UInt8(ascii: "_")] : Array(safe.utf8)
  }

  /// Whether readers take a byte wherever it stands in an id, as a character of its own.
  private func takesEverywhere(_ byte: UInt8) -> Bool {
    switch self {
    case .gephi, .plain: 0x21...0x7E ~= byte
    case .strict:
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x2D...0x2E, 0x30...0x3A, 0x5F: true
      default: false
      }
    }
  }

  private func takes(_ scalar: Unicode.Scalar, isAtEnd: Bool) -> Bool {
    switch self {
    case .strict: scalar.isNameCharacter
    case .gephi, .plain:
      !scalar.isForbiddenInXML && scalar != "\n" && scalar != "\r"
        && !(isAtEnd && scalar.value <= 0x20)
    }
  }
}
