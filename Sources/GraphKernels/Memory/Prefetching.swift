import CPrefetch

extension UnsafeBufferPointer {
  /// Asks the processor for an element that will be read soon, so that waiting for memory overlaps.
  ///
  /// Nothing is read: an index out of bounds does no harm.
  @inline(__always)
  func prefetch(_ index: Int) {
    let start = UInt(bitPattern: baseAddress)
    CPrefetch.prefetch(start &+ UInt(bitPattern: index &* MemoryLayout<Element>.stride))
  }
}

extension Span {
  /// Asks the processor for an element that will be read soon; the index may be out of bounds.
  @inline(__always)
  func prefetch(_ index: Int) { unsafe withUnsafeBufferPointer { unsafe $0.prefetch(index) } }
}

extension CSRGraph {
  /// Asks the processor for the row of a vertex, that is for both its ends.
  @inline(__always)
  func prefetchRow(of tail: Vertex) {
    let (rowStarts, heads) = (rowStarts.span, heads.span)
    heads.prefetch(rowStarts[Int(tail)])
    heads.prefetch(rowStarts[Int(tail) + 1] &- 1)
  }
}
