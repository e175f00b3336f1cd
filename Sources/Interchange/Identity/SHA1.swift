/// The digest by which FollowTheMoney makes ids of keys, and UUIDs are made of names.
///
/// > National Institute of Standards and Technology. "Secure Hash Standard." FIPS PUB 180-4, 2015.
/// > doi:10.6028/NIST.FIPS.180-4
struct SHA1 {
  static let blockSize = 64

  /// Five words, and three that are not used.
  private var state = SIMD8<UInt32>(
    0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0, 0, 0, 0)

  /// The block that is not full yet; its first byte is the upper one of the first word.
  private var block = SIMD16<UInt32>()
  private var length = 0

  /// Takes in further bytes.
  mutating func update(_ bytes: some Sequence<UInt8>) { for byte in bytes { append(byte) } }

  /// Takes in further bytes.
  mutating func update(_ bytes: Span<UInt8>) {
    for place in bytes.indices { append(bytes[place]) }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    let place = length % Self.blockSize
    block[place / 4] |= UInt32(byte) << UInt32(24 - 8 * (place % 4))
    length += 1
    if place == Self.blockSize - 1 { mix() }
  }

  /// The state behind the last block, which tells the length; more may follow here.
  private var last: SIMD8<UInt32> {
    var copy = self
    copy.append(0x80)
    if copy.length % Self.blockSize > Self.blockSize - 8 { copy.mix() }
    copy.block[14] = UInt32(truncatingIfNeeded: length >> 29)
    copy.block[15] = UInt32(truncatingIfNeeded: length << 3)
    copy.mix()
    return copy.state
  }

  private static func byte(_ place: Int, of state: SIMD8<UInt32>) -> UInt8 {
    UInt8(truncatingIfNeeded: state[place / 4] >> UInt32(24 - 8 * (place % 4)))
  }

  /// The 20 bytes that stand for all bytes so far; more may follow.
  var digest: [UInt8] {
    let last = last
    return (0..<20).map { Self.byte($0, of: last) }
  }

  /// Takes in the digest of other bytes.
  mutating func update(digestOf other: SHA1) {
    let last = other.last
    guard length % Self.blockSize == 0 else { return update(other.digest) }
    for word in 0..<5 { block[word] = last[word] }
    length += 20
  }

  /// The digest in forty small hexadecimal digits.
  var hexadecimal: [UInt8] {
    let last = last
    var digits: [UInt8] = []
    digits.reserveCapacity(40)
    for word in 0..<5 {
      var rest = last[word]
      for _ in 0..<8 {
        rest = rest.turned(4)
        let digit = UInt8(truncatingIfNeeded: rest & 15)
        digits.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
    return digits
  }

  /// Mixes the block into the state, and begins another.
  private mutating func mix() {
    var mixed = state
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { words in
      for place in 0..<16 { unsafe words[place] = block[place] }
      for place in 16..<80 {
        unsafe words[place] =
          (words[place - 3] ^ words[place - 8] ^ words[place - 14] ^ words[place - 16]).turned(1)
      }
      let words = unsafe UnsafeBufferPointer(words).span
      mixed.mix(words, 0..<20, 0x5A82_7999) { $0 & $1 | ~$0 & $2 }
      mixed.mix(words, 20..<40, 0x6ED9_EBA1) { $0 ^ $1 ^ $2 }
      mixed.mix(words, 40..<60, 0x8F1B_BCDC) { $0 & $1 | $0 & $2 | $1 & $2 }
      mixed.mix(words, 60..<80, 0xCA62_C1D6) { $0 ^ $1 ^ $2 }
    }
    state &+= mixed
    block = SIMD16()
  }
}

extension SIMD8<UInt32> {
  /// Rounds of one kind, each with a word of the message.
  @inline(__always)
  fileprivate mutating func mix(
    _ words: Span<UInt32>, _ rounds: Range<Int>, _ constant: UInt32,
    _ choice: (UInt32, UInt32, UInt32) -> UInt32
  ) {
    var (a, b, c, d, e) = (self[0], self[1], self[2], self[3], self[4])
    for round in rounds {
      let next = a.turned(5) &+ choice(b, c, d) &+ e &+ constant &+ words[round]
      (a, b, c, d, e) = (next, a, b.turned(30), c, d)
    }
    (self[0], self[1], self[2], self[3], self[4]) = (a, b, c, d, e)
  }
}

extension SHA1 {
  /// The 20 bytes that stand for a message.
  ///
  /// - Complexity: O(n) in its length.
  static func digest(_ message: [UInt8]) -> [UInt8] {
    var hashed = SHA1()
    hashed.update(message.span)
    return hashed.digest
  }
}

extension UInt32 {
  fileprivate func turned(_ count: UInt32) -> UInt32 { self << count | self >> (32 - count) }
}
