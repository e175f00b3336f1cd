/// Working memory of one kernel, aligned to cache lines.
///
/// An array starts 32 bytes into its allocation, so every second vector of 64 bytes would lie on two
/// lines. Here each lies on one.
@safe struct AlignedBuffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var elements: UnsafeMutableBufferPointer<Element>

  init(repeating value: Element, count: Int) {
    let bytes = max(count, 1) * MemoryLayout<Element>.stride
    let start = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    unsafe elements = UnsafeMutableBufferPointer(
      start: start.bindMemory(to: Element.self, capacity: count), count: count)
    unsafe elements.initialize(repeating: value)
  }

  deinit { unsafe elements.deallocate() }
}
