/// Texts as 64-bit fingerprints: it never takes a text it has for a new one, and a new one for one
/// it has only about once in 2^64 comparisons.
///
/// Fingerprints differ from process to process, so that no file can be made to fill one slot.
struct FingerprintSet {
  /// The fingerprints, 0 where a slot is free; at most two thirds are taken.
  private var slots: [UInt64]
  private var count = 0

  init(capacity: Int = 0) {
    var size = 16
    while size * 2 < capacity * 3 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// The fingerprint of a text; never 0.
  static func fingerprint(_ text: some Collection<UInt8>) -> UInt64 {
    var hasher = Hasher()
    let isHashed: Void? = text.withContiguousStorageIfAvailable {
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if isHashed == nil { for byte in text { hasher.combine(byte) } }
    return max(UInt64(bitPattern: Int64(hasher.finalize())), 1)
  }

  func contains(_ fingerprint: UInt64) -> Bool { slots[slot(of: fingerprint)] != 0 }

  /// Takes in a fingerprint.
  ///
  /// - Returns: Whether it is new.
  @discardableResult
  mutating func insert(_ fingerprint: UInt64) -> Bool {
    let slot = slot(of: fingerprint)
    guard slots[slot] == 0 else { return false }
    slots[slot] = fingerprint
    count += 1
    if count * 3 > slots.count * 2 { grow() }
    return true
  }

  private func slot(of fingerprint: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: fingerprint) & mask
    while slots[slot] != 0, slots[slot] != fingerprint { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for fingerprint in old where fingerprint != 0 { slots[slot(of: fingerprint)] = fingerprint }
  }
}
