/// Counts edges that have both ends and a kind in common.
///
/// An open hash table of the first edge of each tie; no object per edge.
struct TieCounter {
  private static let empty: Int32 = -1

  /// How many edges there were of the tie of each slot's edge.
  private var counts: [Int32]
  private var firsts: [Int32]
  private var keys: [UInt64]
  private var kinds: [Int32]

  init(edgeCount: Int) {
    var slots = 16
    while slots < edgeCount * 2 { slots *= 2 }
    counts = Array(repeating: 0, count: slots)
    firsts = Array(repeating: Self.empty, count: slots)
    keys = []
    kinds = []
    keys.reserveCapacity(edgeCount)
    kinds.reserveCapacity(edgeCount)
  }

  /// Counts one more edge.
  ///
  /// - Returns: How many there were before it from `source` to `target` of `kind`.
  mutating func count(from source: Int32, to target: Int32, kind: Int32) -> Int {
    let key = UInt64(UInt32(bitPattern: source)) << 32 | UInt64(UInt32(bitPattern: target))
    let mask = firsts.count - 1
    var slot = Self.hash(key, kind) & mask
    while firsts[slot] != Self.empty {
      let first = Int(firsts[slot])
      if keys[first] == key, kinds[first] == kind { break }
      slot = (slot + 1) & mask
    }
    if firsts[slot] == Self.empty {
      firsts[slot] = Int32(keys.count)
      keys.append(key)
      kinds.append(kind)
    }
    defer { counts[slot] += 1 }
    return Int(counts[slot])
  }

  private static func hash(_ key: UInt64, _ kind: Int32) -> Int {
    var hash = (key ^ UInt64(UInt32(bitPattern: kind)) << 17) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: hash >> 32)
  }
}
