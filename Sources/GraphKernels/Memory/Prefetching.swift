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
