/// Gives each distinct text a number, in order of first appearance.
///
/// An open hash table over texts that lie end to end; no object per text. A text of up to seven
/// bytes is its own key, so that finding it touches one slot only. The hash is multiplicative by a
/// random factor, so that no file can be made of texts that collide. Whole numbers that are not much
/// larger than there are texts, as many files have for ids, are found by their value.
///
/// > Dietzfelbinger, M., Hagerup, T., Katajainen, J., Penttonen, M. "A reliable randomized algorithm
/// > for the closest-pair problem." *J. Algorithms* 25(1), 1997. doi:10.1006/jagm.1997.0873
package struct TextInterner: Sendable {
  private struct Slot: Sendable {
    /// The text itself with its length in the upper byte, or the hash of a longer one.
    var key: UInt64

    /// Negative where the slot is empty.
    var number: Int32

    static let empty = Slot(key: 0, number: -1)
  }

  /// About the bytes that a text takes besides its own.
  package static let bytesPerText = 80

  private static let factor = UInt64.random(in: .min ... .max) | 1

  /// The upper byte of keys that are hashes.
  private static let longMark: UInt64 = 0xFF << 56

  /// The texts so far, indexed by number.
  package private(set) var pool: TextPool

  /// The key of each text; empty until a number is first asked for.
  private var keys: [UInt64] = []
  private var slots: [Slot] = []

  /// The numbers of texts that spell a small whole number, negative where unknown; indexed by it.
  private var numbersByValue: [Int32] = []

  /// How far a hash is shifted to be the number of a slot.
  private var shift: UInt64 = 64

  package var count: Int { pool.count }

  /// Takes over distinct texts, numbered as they stand there.
  ///
  /// Nothing is hashed before a number is asked for.
  package init(_ distinct: TextPool = TextPool()) { pool = distinct }

  /// The text of a number.
  package subscript(number: Int32) -> String { pool[Int(number)] }

  /// The number of `text`, a new one where it was not seen before.
  ///
  /// - Complexity: O(n) in the length of the text, amortized.
  package mutating func number(of text: Span<UInt8>) -> Int32 {
    let key = Self.key(text)
    let value = Self.wholeNumber(key)
    if value < numbersByValue.count, numbersByValue[value] >= 0 { return numbersByValue[value] }
    if slots.isEmpty { index() }
    let slot = slot(of: key, text)
    let known = slots[slot].number
    let number = known >= 0 ? known : append(text, key, slot)
    if value < 1024 + 4 * count { keep(number, byValue: value) }
    return number
  }

  /// Takes in a text that is known not to be here, which is not hashed before a number is asked for.
  ///
  /// - Precondition: No text has the same bytes.
  package mutating func append(new text: Span<UInt8>) -> Int32 {
    guard slots.isEmpty else { return number(of: text) }
    pool.append(text)
    return Int32(pool.count - 1)
  }

  private mutating func keep(_ number: Int32, byValue value: Int) {
    while value >= numbersByValue.count {
      numbersByValue += repeatElement(-1, count: max(1024, numbersByValue.count))
    }
    numbersByValue[value] = number
  }

  /// The number of `text`, or `nil` where it was not seen before.
  ///
  /// Texts that were taken over must have been indexed by ``index()``.
  package func known(_ text: Span<UInt8>) -> Int32? {
    guard !slots.isEmpty else { return nil }
    let number = slots[slot(of: Self.key(text), text)].number
    return number >= 0 ? number : nil
  }

  /// Where a text is, or the empty slot where it would be.
  @inline(__always)
  private func slot(of key: UInt64, _ text: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* Self.factor) >> shift)
    while true {
      let found = slots[slot]
      if found.number < 0 { return slot }
      if found.key == key, key < Self.longMark || isText(Int(found.number), equalTo: text) {
        return slot
      }
      slot = (slot + 1) & mask
    }
  }

  private mutating func append(_ text: Span<UInt8>, _ key: UInt64, _ slot: Int) -> Int32 {
    let number = Int32(pool.count)
    pool.append(text)
    keys.append(key)
    slots[slot] = Slot(key: key, number: number)
    if pool.count * 2 > slots.count { growSlots(to: slots.count * 2) }
    return number
  }

  /// Makes the texts that were taken over ready to be found.
  package mutating func index() {
    pool = pool.inMemory
    keys = unsafe pool.bytes.withUnsafeBufferPointer { bytes in
      (0..<pool.count).map { unsafe Self.key(bytes.span.extracting(pool.range($0))) }
    }
    var size = 16
    while size < pool.count * 2 { size *= 2 }
    growSlots(to: size)
  }

  private mutating func growSlots(to count: Int) {
    slots = []
    slots = [Slot](repeating: .empty, count: count)
    shift = UInt64(64 - count.trailingZeroBitCount)
    for (number, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: (key &* Self.factor) >> shift)
      while slots[slot].number >= 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = Slot(key: key, number: Int32(number))
    }
  }

  private func isText(_ number: Int, equalTo text: Span<UInt8>) -> Bool {
    unsafe pool.bytes.withUnsafeBytes { bytes in
      unsafe text.withUnsafeBytes { wanted in
        let known = unsafe UnsafeRawBufferPointer(rebasing: bytes[pool.range(number)])
        return unsafe known.count == wanted.count && ByteOrder(known, wanted) == .same
      }
    }
  }

  /// The text itself where it is short, else its hash, eight bytes at a time.
  @inline(__always)
  private static func key(_ text: Span<UInt8>) -> UInt64 {
    unsafe text.withUnsafeBytes { bytes in
      let count = bytes.count
      guard count < 8 else { return unsafe longMark | hash(bytes) >> 8 }
      let length = UInt64(count) << 56
      if count >= 4 {
        let low = UInt64(unsafe bytes.loadUnaligned(as: UInt32.self).littleEndian)
        let high = unsafe bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
        return length | low | UInt64(high.littleEndian >> UInt32(8 * (8 - count))) << 32
      }
      var key = length
      for offset in 0..<count { key |= UInt64(unsafe bytes[offset]) << UInt64(8 * offset) }
      return key
    }
  }

  /// The whole number that the key of a short text spells in decimal digits without leading zeros;
  /// `Int.max` where it spells none.
  ///
  /// > Lemire, D. "Number parsing at a gigabyte per second." *Software: Practice and Experience*
  /// > 51(8), 2021. doi:10.1002/spe.2984
  @inline(__always)
  private static func wholeNumber(_ key: UInt64) -> Int {
    let count = key >> 56
    guard count &- 1 < 7 else { return .max }
    let empty = 8 &* (8 &- count)
    let digits = (key ^ 0x3030_3030_3030_3030) &<< empty
    let excess = digits | digits &+ 0x0606_0606_0606_0606
    guard excess & 0xF0F0_F0F0_F0F0_F0F0 == 0, count == 1 || key & 0xF != 0 else { return .max }
    let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return Int((fours &* 10000 &+ fours >> 32) & 0xFFFF_FFFF)
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let count = bytes.count
    var hash = UInt64(count)
    var offset = 0
    while offset + 8 <= count {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = (hash ^ word) &* factor
      hash ^= hash >> 32
      offset += 8
    }
    let rest = unsafe bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    hash = (hash ^ rest) &* factor
    return hash ^ hash >> 32
  }
}

extension TextInterner {
  package mutating func number(of text: [UInt8]) -> Int32 { number(of: text.span) }

  package mutating func number(of text: String) -> Int32 {
    var text = text
    return text.withUTF8 { unsafe number(of: $0.span) }
  }

  package func known(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { unsafe known($0.span) }
  }

  func known(_ pool: TextPool, _ text: Int) -> Int32? {
    unsafe pool.bytes.withUnsafeBufferPointer { bytes in
      unsafe known(bytes.span.extracting(pool.range(text)))
    }
  }

  /// The number of a text of `pool`.
  mutating func number(of pool: TextPool, _ text: Int) -> Int32 {
    unsafe pool.bytes.withUnsafeBufferPointer { bytes in
      unsafe number(of: bytes.span.extracting(pool.range(text)))
    }
  }
}

extension TextInterner {
  mutating func visited(by archive: Archive) {
    var pool = pool
    archive.visit(&pool)
    if archive.isReading { self = TextInterner(pool) }
  }
}
