/// The SHA-1 digest, by which identifiers are made of names.
///
/// > NIST. "Secure Hash Standard." FIPS 180-4, 2015. https://doi.org/10.6028/NIST.FIPS.180-4
struct SHA1 {
  private static let blockSize = 64

  private var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
  private var schedule = [UInt32](repeating: 0, count: 80)

  /// The 20 bytes that stand for a message.
  ///
  /// - Complexity: O(n) in its length.
  static func digest(_ message: [UInt8]) -> [UInt8] {
    var sum = SHA1()
    let padded = padded(message)
    for start in stride(from: 0, to: padded.count, by: blockSize) {
      sum.add(padded[start..<start + blockSize])
    }
    return sum.state.flatMap { word in
      stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// The message with a one behind it, then zeros, then its length in bits, in whole blocks.
  private static func padded(_ message: [UInt8]) -> [UInt8] {
    var bytes = message + [0x80]
    while bytes.count % blockSize != blockSize - 8 { bytes.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return bytes
  }

  private mutating func add(_ block: ArraySlice<UInt8>) {
    for word in 0..<16 {
      let start = block.startIndex + word * 4
      schedule[word] = block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    for word in 16..<80 {
      let mixed =
        schedule[word - 3] ^ schedule[word - 8] ^ schedule[word - 14] ^ schedule[word - 16]
      schedule[word] = mixed.rotated(1)
    }
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for round in 0..<80 {
      let (mixed, constant) = Self.round(round, b, c, d)
      let next = a.rotated(5) &+ mixed &+ e &+ constant &+ schedule[round]
      (e, d, c, b, a) = (d, c, b.rotated(30), a, next)
    }
    state = zip(state, [a, b, c, d, e]).map { $0 &+ $1 }
  }

  private static func round(
    _ round: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32
  ) -> (mixed: UInt32, constant: UInt32) {
    switch round {
    case ..<20: (b & c | ~b & d, 0x5A82_7999)
    case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
    case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
    default: (b ^ c ^ d, 0xCA62_C1D6)
    }
  }
}

extension UInt32 {
  fileprivate func rotated(_ count: UInt32) -> UInt32 { self << count | self >> (32 - count) }
}
