/// The order in which vertices are visited, drawn from a seed.
///
/// Blocks of neighbouring numbers are shuffled, not the numbers: they lie together in memory.
///
/// > Steele, G. L., Lea, D., Flood, C. H. "Fast splittable pseudorandom number generators."
/// > *OOPSLA*, 2014. doi:10.1145/2660193.2660195
struct SeededOrder: RandomNumberGenerator {
  private static let block = 16
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// All numbers below `count`, in the next order.
  mutating func order(_ count: Int) -> [CSRGraph.Vertex] {
    let starts = Array(stride(from: 0, to: count, by: Self.block)).shuffled(using: &self)
    return starts.flatMap { start in
      (start..<min(start + Self.block, count)).map { CSRGraph.Vertex($0) }
    }
  }
}
