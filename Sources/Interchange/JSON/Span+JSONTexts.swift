extension Span<UInt8> {
  /// The text in quotes at the position, which moves behind it.
  func jsonText(_ position: inout Int) -> String {
    position += 1
    let start = position
    while position < count, self[position] != UInt8(ascii: "\"") {
      guard self[position] != UInt8(ascii: "\\") else { return escapedText(from: start, &position) }
      position += 1
    }
    position += 1
    return extracting(start..<position - 1).string
  }

  /// The text from `start` on, the first of whose escapes is at the position.
  private func escapedText(from start: Int, _ position: inout Int) -> String {
    var bytes = (start..<position).map { self[$0] }
    while position < count, self[position] != UInt8(ascii: "\"") {
      if self[position] == UInt8(ascii: "\\") {
        bytes += String(Character(escape(&position))).utf8
      } else {
        bytes.append(self[position])
        position += 1
      }
    }
    position += 1
    return String(decoding: bytes, as: UTF8.self)
  }

  private func escape(_ position: inout Int) -> Unicode.Scalar {
    position += 2
    switch self[position - 1] {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let unit = hexadecimal(&position)
      guard 0xD800...0xDBFF ~= unit else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
      position += 2
      let low = hexadecimal(&position)
      return Unicode.Scalar(0x1_0000 + (unit & 0x3FF) << 10 + (low & 0x3FF)) ?? "\u{FFFD}"
    case let byte: return Unicode.Scalar(byte)
    }
  }

  private func hexadecimal(_ position: inout Int) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let byte = UInt32(self[position])
      unit = unit << 4 + (byte < 0x40 ? byte - 0x30 : byte & 0xF + 9)
      position += 1
    }
    return unit
  }
}
