extension [UInt8] {
  /// Turns what workbooks write for characters that XML has no place for, such as `_x000D_`, into
  /// these characters, from a place on.
  mutating func decodeEscapes(from start: Int) {
    guard let first = escape(from: start)?.place else { return }
    var decoded: [UInt8] = []
    var place = first
    while place < count {
      if let found = self[place] == 0x5F ? escape(at: place) : nil {
        decoded += Array(String(found).utf8)
        place += 7
      } else {
        decoded.append(self[place])
        place += 1
      }
    }
    replaceSubrange(first..., with: decoded)
  }

  private func escape(from start: Int) -> (place: Int, Unicode.Scalar)? {
    var place = start
    while place + 7 <= count {
      if self[place] == 0x5F, let found = escape(at: place) { return (place, found) }
      place += 1
    }
    return nil
  }

  /// The character that seven bytes such as `_x000D_` stand for.
  private func escape(at place: Int) -> Unicode.Scalar? {
    guard place + 7 <= count, self[place + 1] == 0x78, self[place + 6] == 0x5F else { return nil }
    let digits = String(decoding: self[place + 2..<place + 6], as: UTF8.self)
    return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }
  }
}
