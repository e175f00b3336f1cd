extension [UInt8] {
  /// Appends ASCII markup.
  mutating func append(ascii text: StaticString) {
    text.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  /// Appends a text in quotes, control characters escaped, everything else as it is.
  mutating func append(json text: String) { append(jsonText: text.utf8) }

  mutating func append(jsonText text: some Sequence<UInt8>) {
    append(0x22)
    for byte in text {
      switch byte {
      case 0x22, 0x5C: append(contentsOf: [0x5C, byte])
      case 0x0A: append(ascii: "\\n")
      case 0x0D: append(ascii: "\\r")
      case 0x09: append(ascii: "\\t")
      case 0..<0x20:
        append(ascii: "\\u00")
        append(contentsOf: [0x30 + byte >> 4, Self.hexadecimal(byte & 15)])
      default: append(byte)
      }
    }
    append(0x22)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x57 + digit
  }

  /// Appends a number; what is no number to JSON as a text: `"NaN"`, `"Infinity"`, `"-Infinity"`.
  mutating func append(json number: Double) {
    if number.isFinite {
      append(contentsOf: number.description.utf8)
    } else {
      append(json: number.isNaN ? "NaN" : number > 0 ? "Infinity" : "-Infinity")
    }
  }

  mutating func append(json value: JSONValue) {
    switch value {
    case .null: append(ascii: "null")
    case .flag(let flag): append(contentsOf: (flag ? "true" : "false").utf8)
    case .wholeNumber(let number): append(contentsOf: number.description.utf8)
    case .number(let number): append(json: number)
    case .text(let text): append(json: text)
    case .list(let values): append(values, between: (0x5B, 0x5D)) { $0.append(json: $1) }
    case .object(let members):
      append(members, between: (0x7B, 0x7D)) { bytes, member in
        bytes.append(json: member.key)
        bytes.append(0x3A)
        bytes.append(json: member.value)
      }
    }
  }

  private mutating func append<Part>(
    _ parts: [Part], between brackets: (UInt8, UInt8), _ appendPart: (inout [UInt8], Part) -> Void
  ) {
    append(brackets.0)
    for (number, part) in parts.enumerated() {
      if number > 0 { append(0x2C) }
      appendPart(&self, part)
    }
    append(brackets.1)
  }
}
