extension Span<UInt8> {
  var hasByteOrderMark: Bool {
    count > 2 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
  }

  /// The line, counted from 1, in which the byte at `offset` stands.
  func line(at offset: Int) -> Int {
    var line = 1
    for position in 0..<Swift.min(offset, count) where self[position] == 0x0A { line += 1 }
    return line
  }

  /// Whether it is exactly the given ASCII text.
  func spells(_ word: String) -> Bool {
    let word = word.utf8
    guard count == word.count else { return false }
    for (position, byte) in word.enumerated() where self[position] != byte { return false }
    return true
  }

  var isJSONWord: Bool { spells("true") || spells("false") || spells("null") }

  /// Whether it is a number as RFC 8259 spells it.
  var isJSONNumber: Bool {
    var position = 0
    if position < count, self[position] == UInt8(ascii: "-") { position += 1 }
    let start = position
    guard skipDigits(&position), position == start + 1 || self[start] != UInt8(ascii: "0") else {
      return false
    }
    if position < count, self[position] == UInt8(ascii: ".") {
      position += 1
      guard skipDigits(&position) else { return false }
    }
    if position < count, self[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < count, self[position] == 0x2B || self[position] == 0x2D { position += 1 }
      guard skipDigits(&position) else { return false }
    }
    return position == count
  }

  private func skipDigits(_ position: inout Int) -> Bool {
    let start = position
    while position < count, 0x30...0x39 ~= self[position] { position += 1 }
    return position > start
  }

  /// Whether it is a number that neither a whole number nor a double holds with all its digits:
  /// more than 17 digits, beyond the range, or one of Python's words for what is no number.
  var isUnheldNumber: Bool {
    if isNoNumber { return true }
    guard count > 15 || hasExponent, isJSONNumber else { return false }
    if Int(spelled: self) != nil { return false }
    guard let number = Double(spelled: self), number.isFinite else { return true }
    return significantDigits > 17 || (number == 0 && significantDigits > 0)
  }

  /// Whether it is one of Python's words for what is no number.
  var isNoNumber: Bool { spells("NaN") || spells("Infinity") || spells("-Infinity") }

  private var hasExponent: Bool {
    for position in indices where self[position] | 0x20 == UInt8(ascii: "e") { return true }
    return false
  }

  /// How many digits there are from the first that is not 0 to the last that is not 0.
  private var significantDigits: Int {
    var (digits, significant) = (0, 0)
    for position in indices {
      if self[position] | 0x20 == UInt8(ascii: "e") { break }
      guard 0x30...0x39 ~= self[position], digits > 0 || self[position] != 0x30 else { continue }
      digits += 1
      if self[position] != 0x30 { significant = digits }
    }
    return significant
  }

  /// Moves behind a text in quotes.
  func skipJSONText(_ position: inout Int) throws(JSONValidator.Flaw) {
    let start = position
    position += 1
    while position < count, self[position] != UInt8(ascii: "\"") {
      if self[position] == UInt8(ascii: "\\") {
        try skipJSONEscape(&position)
      } else if self[position] < 0x20 {
        throw JSONValidator.Flaw(
          offset: position,
          what: "is not JSON: a text has a control character or a line break as it is;"
            + " write it as \\n or \\u0000")
      } else {
        position += 1
      }
    }
    guard position < count else {
      throw JSONValidator.Flaw(
        offset: start, what: "is not JSON: the text that begins here never ends; close its quotes")
    }
    position += 1
  }

  private func skipJSONEscape(_ position: inout Int) throws(JSONValidator.Flaw) {
    let start = position
    guard let unit = codeUnit(&position) else {
      throw JSONValidator.Flaw(
        offset: start, what: "is not JSON: it has no such escape after '\\'; correct the file")
    }
    var isWhole = !(0xDC00...0xDFFF ~= unit)
    if 0xD800...0xDBFF ~= unit {
      isWhole = codeUnit(&position).map { 0xDC00...0xDFFF ~= $0 } ?? false
    }
    guard isWhole else {
      throw JSONValidator.Flaw(
        offset: start, what: "a text has half a character, such as \\ud83d alone; correct the file")
    }
  }

  /// The UTF-16 unit of an escape at the position, which moves behind it; 0 for short ones; `nil`
  /// where there is none.
  private func codeUnit(_ position: inout Int) -> UInt32? {
    guard position + 1 < count, self[position] == UInt8(ascii: "\\") else { return nil }
    switch self[position + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74:
      position += 2
      return 0
    case UInt8(ascii: "u") where position + 6 <= count:
      let digits = (position + 2..<position + 6).map { Character(Unicode.Scalar(self[$0])) }
      guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
      position += 6
      return UInt32(String(digits), radix: 16)
    default: return nil
    }
  }
}

extension UInt8 {
  /// Whether it can stand in a number or a word.
  var isOfJSONWord: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }
}
