/// The order in which vertices are visited, drawn from a seed.
///
/// Pieces of consecutive vertices are shuffled, not the vertices: they lie together in memory.
///
/// > Steele, G. L., Lea, D., Flood, C. H. "Fast splittable pseudorandom number generators."
/// > *OOPSLA*, 2014. doi:10.1145/2660193.2660195
struct SeededOrder: RandomNumberGenerator {
  private var numbers: SplitMix

  init(seed: UInt64) { numbers = SplitMix(seed: seed) }

  mutating func next() -> UInt64 { numbers.next() }

  /// All numbers below `count` in pieces of `size`, in the next order.
  mutating func pieces(of count: Int, size: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }.shuffled(using: &self)
  }
}
