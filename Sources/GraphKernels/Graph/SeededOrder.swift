/// The order in which vertices are visited, drawn from a seed: a small repeatable generator.
///
/// Pieces of consecutive vertices are shuffled, not the vertices: they lie together in memory.
///
/// > Steele, G. L., Lea, D., Flood, C. H. "Fast splittable pseudorandom number generators."
/// > *OOPSLA*, 2014, 453–472. doi:10.1145/2660193.2660195
struct SeededOrder: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to `limit`, all alike but for one part in 2 to the power of 64 over `limit`.
  mutating func next(below limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// All numbers below `count` in pieces of `size`, in the next order.
  mutating func pieces(of count: Int, size: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }.shuffled(using: &self)
  }
}
