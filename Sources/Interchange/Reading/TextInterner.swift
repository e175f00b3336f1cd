import EntityGraph

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Gives each distinct text a number, in order of first appearance.
///
/// An open hash table of numbers over texts that lie end to end; no object per text.
struct TextInterner {
  private static let empty: Int32 = -1

  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Part of the hash of each text, so that hardly any other text is compared.
  private var hashes: [UInt32] = []
  private var slots = [Int32](repeating: Self.empty, count: 16)

  var count: Int { ends.count }

  /// The texts so far, indexed by number.
  var pool: TextPool { TextPool(bytes: bytes, ends: ends) }

  /// The number of `text`, a new one where it was not seen before.
  ///
  /// - Complexity: O(n) in the length of the text, amortised.
  mutating func number(of text: Span<UInt8>) -> Int32 {
    let hash = Self.hash(text)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != Self.empty {
      let number = Int(slots[slot])
      if hashes[number] == hash, isText(number, equalTo: text) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return append(text, hash, slot)
  }

  /// The number of `text`, or `nil` where it was not seen before.
  func known(_ text: Span<UInt8>) -> Int32? {
    let hash = Self.hash(text)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != Self.empty {
      let number = Int(slots[slot])
      if hashes[number] == hash, isText(number, equalTo: text) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func append(_ text: Span<UInt8>, _ hash: UInt32, _ slot: Int) -> Int32 {
    let number = Int32(ends.count)
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = number
    if ends.count * 2 > slots.count { growSlots() }
    return number
  }

  private mutating func growSlots() {
    slots = [Int32](repeating: Self.empty, count: slots.count * 2)
    for number in hashes.indices {
      var slot = Int(hashes[number]) & (slots.count - 1)
      while slots[slot] != Self.empty { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private func isText(_ number: Int, equalTo text: Span<UInt8>) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == text.count else { return false }
    guard text.count > 0 else { return true }
    return unsafe bytes.withUnsafeBytes { bytes in
      unsafe text.withUnsafeBytes { text in
        guard let mine = bytes.baseAddress, let other = text.baseAddress else { return true }
        return unsafe memcmp(mine + start, other, text.count) == 0
      }
    }
  }

  /// A multiplicative hash of eight bytes at a time.
  private static func hash(_ text: Span<UInt8>) -> UInt32 {
    unsafe text.withUnsafeBytes { bytes in
      var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        hash = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        hash ^= hash >> 32
        offset += 8
      }
      var rest: UInt64 = 0
      while offset < bytes.count {
        rest = rest << 8 | UInt64(unsafe bytes[offset])
        offset += 1
      }
      hash = (hash ^ rest) &* 0xD6E8_FEB8_6659_FD93
      return UInt32(truncatingIfNeeded: hash >> 32)
    }
  }
}

extension TextInterner {
  mutating func number(of text: String) -> Int32 {
    var text = text
    return text.withUTF8 { unsafe number(of: $0.span) }
  }
}
