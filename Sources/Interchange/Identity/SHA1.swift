/// The digest by which FollowTheMoney makes ids of keys, and UUIDs are made of names.
///
/// > National Institute of Standards and Technology. "Secure Hash Standard." FIPS PUB 180-4, 2015.
/// > doi:10.6028/NIST.FIPS.180-4
struct SHA1 {
  private static let blockSize = 64

  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0
  )
  private var pending: [UInt8] = []
  private var length = 0

  /// Takes in further bytes.
  mutating func update(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      pending.append(byte)
      length += 1
      if pending.count == Self.blockSize {
        mix(pending)
        pending.removeAll(keepingCapacity: true)
      }
    }
  }

  /// The digest of all bytes so far; more may follow.
  var digest: [UInt8] {
    var copy = self
    let bits = UInt64(length) * 8
    let zeros = (Self.blockSize * 2 - 9 - length % Self.blockSize) % Self.blockSize
    copy.update([0x80] + [UInt8](repeating: 0, count: zeros))
    copy.update((0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) })
    let words = [copy.state.0, copy.state.1, copy.state.2, copy.state.3, copy.state.4]
    return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
  }

  /// The digest in forty small hexadecimal digits.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private mutating func mix(_ block: [UInt8]) {
    var words = [UInt32](repeating: 0, count: 80)
    for word in 0..<16 {
      words[word] = block[4 * word..<4 * word + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    for word in 16..<80 {
      words[word] = (words[word - 3] ^ words[word - 8] ^ words[word - 14] ^ words[word - 16])
        .rotated(1)
    }
    var (a, b, c, d, e) = state
    for (round, word) in words.enumerated() {
      let (choice, constant): (UInt32, UInt32) =
        switch round {
        case ..<20: (b & c | ~b & d, 0x5A82_7999)
        case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      let next = a.rotated(5) &+ choice &+ e &+ constant &+ word
      (a, b, c, d, e) = (next, a, b.rotated(30), c, d)
    }
    state = (
      state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e
    )
  }
}

extension SHA1 {
  /// The 20 bytes that stand for a message.
  ///
  /// - Complexity: O(n) in its length.
  static func digest(_ message: [UInt8]) -> [UInt8] {
    var hashed = SHA1()
    hashed.update(message)
    return hashed.digest
  }

  /// The digest of bytes under a key.
  ///
  /// > Krawczyk, H., Bellare, M. and Canetti, R. "HMAC: Keyed-Hashing for Message Authentication."
  /// > RFC 2104, 1997. doi:10.17487/RFC2104
  static func hexadecimal(of bytes: some Sequence<UInt8>, key: [UInt8]) -> String {
    var hashed = SHA1()
    hashed.update(key)
    let short = key.count > blockSize ? hashed.digest : key
    let padded = short + [UInt8](repeating: 0, count: blockSize - short.count)
    var (inner, outer) = (SHA1(), SHA1())
    inner.update(padded.map { $0 ^ 0x36 })
    inner.update(bytes)
    outer.update(padded.map { $0 ^ 0x5C })
    outer.update(inner.digest)
    return outer.hexadecimal
  }
}

extension UInt32 {
  fileprivate func rotated(_ count: UInt32) -> UInt32 { self << count | self >> (32 - count) }
}
