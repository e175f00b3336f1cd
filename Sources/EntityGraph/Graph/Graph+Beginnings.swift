import GraphKernels

extension Graph {
  /// The vertices of the entities whose ids begin so, in order of ids.
  ///
  /// - Complexity: O(log V).
  package func vertices(withIDsBeginning beginning: String) -> Range<Vertex> {
    let vertices = 0..<entityCount
    let first = vertices.partitioningIndex {
      ByteOrder(id(at: Vertex($0)).rawValue, beginning) != .before
    }
    let end = (first..<entityCount).partitioningIndex {
      !id(at: Vertex($0)).rawValue.utf8.starts(with: beginning.utf8)
    }
    return Vertex(first)..<Vertex(end)
  }
}
