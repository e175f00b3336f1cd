/// How the bytes of a file become UTF-8.
enum TextEncoding {
  case utf8

  /// UTF-16, with the bytes that were left of the piece before.
  case utf16(isBigEndian: Bool, rest: [UInt8])

  /// Takes a byte order mark off the first bytes of a file.
  init(markOf bytes: inout [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: bytes[0] == 0xFE, rest: [])
      bytes.removeFirst(2)
    } else {
      self = .utf8
    }
  }

  /// The next bytes of a file in UTF-8; half a character at their end is kept for the next ones.
  mutating func decoded(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    guard case .utf16(let isBigEndian, let rest) = self else { return bytes }
    let bytes = rest + bytes
    let (high, low) = isBigEndian ? (0, 1) : (1, 0)
    var units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + low])
    }
    if !isLast, let last = units.last, UTF16.isLeadSurrogate(last) { units.removeLast() }
    self = .utf16(isBigEndian: isBigEndian, rest: isLast ? [] : Array(bytes[(units.count * 2)...]))
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The first bytes of a file, one a character and without a byte order mark; `?` for what UTF-16
  /// has and ASCII has not.
  static func narrowed(_ raw: [UInt8]) -> [UInt8] {
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(raw.dropFirst(3)) }
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0x3C, 0]) {
      return narrowed(raw.drop { $0 > 0x7F }, low: 0)
    }
    if raw.starts(with: [0xFE, 0xFF]) || raw.starts(with: [0, 0x3C]) {
      return narrowed(raw.drop { $0 > 0x7F }, low: 1)
    }
    return raw
  }

  private static func narrowed(_ raw: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    stride(from: raw.startIndex, to: raw.endIndex - 1, by: 2).map { place in
      raw[place + 1 - low] == 0 && raw[place + low] < 0x80 ? raw[place + low] : 0x3F
    }
  }

  /// What Windows-1252 has at 0x80 to 0x9F; bytes without a character stay control characters.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  static func decodedWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let code = 0x80...0x9F ~= byte ? windows1252[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(code) { text.append(scalar) }
    }
    return Array(String(text).utf8)
  }
}
