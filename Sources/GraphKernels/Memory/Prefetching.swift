import CPrefetch

extension Span {
  /// Asks the processor for an element that will be read soon, so that waiting for memory overlaps.
  ///
  /// Nothing is read: an index out of bounds does no harm.
  @inline(__always)
  func prefetch(_ index: Int) {
    unsafe withUnsafeBufferPointer { elements in
      let start = UInt(bitPattern: elements.baseAddress)
      CPrefetch.prefetch(start &+ UInt(bitPattern: index &* MemoryLayout<Element>.stride))
    }
  }
}

extension CSRGraph {
  /// Asks the processor for the row of a vertex, that is both its ends.
  @inline(__always)
  func prefetchRow(of tail: Vertex) {
    let (rowStarts, heads) = (rowStarts.span, heads.span)
    heads.prefetch(rowStarts[Int(tail)])
    heads.prefetch(rowStarts[Int(tail) + 1] &- 1)
  }
}
