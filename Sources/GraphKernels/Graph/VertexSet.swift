/// A set of vertices, a bit each.
struct VertexSet: Sendable {
  typealias Vertex = CSRGraph.Vertex

  /// Vertex `v` is bit `v & 63` of word `v >> 6`.
  var words: [UInt64]

  /// - Complexity: O(V) time, a bit a vertex.
  init(vertexCount: Int) { words = [UInt64](repeating: 0, count: (vertexCount + 63) / 64) }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func contains(_ vertex: Vertex) -> Bool {
    words[Int(vertex) >> 6] >> UInt64(vertex & 63) & 1 == 1
  }

  mutating func insert(_ vertex: Vertex) { words[Int(vertex) >> 6] |= 1 << UInt64(vertex & 63) }

  /// Calls `body` with the members in ascending order.
  func forEach(_ body: (Vertex) -> Void) {
    for word in words.indices {
      Self.forEachBit(words[word], of: word) { body(Vertex(truncatingIfNeeded: $0)) }
    }
  }

  /// Calls `body` with the vertices of some bits of a word, ascending.
  static func forEachBit(_ bits: UInt64, of word: Int, _ body: (Int) -> Void) {
    var bits = bits
    while bits != 0 {
      body(word &* 64 &+ bits.trailingZeroBitCount)
      bits &= bits &- 1
    }
  }
}
