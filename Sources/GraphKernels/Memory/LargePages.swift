import LibC

extension Array where Element: BitwiseCopyable {
  /// As many equal elements as asked for, on large pages where the system gives them.
  ///
  /// A table that is read here and there then costs fewer waits for the addresses of its pages, and
  /// less time when it is first written.
  init(onLargePages element: Element, count: Int) {
    unsafe self.init(unsafeUninitializedCapacity: count) { elements, initialized in
      unsafe elements.askForLargePages()
      unsafe elements.initialize(repeating: element)
      initialized = count
    }
  }

  /// No element, with room for some on large pages where the system gives them.
  package init(reservingOnLargePages capacity: Int) {
    unsafe self.init(unsafeUninitializedCapacity: capacity) { elements, _ in
      unsafe elements.askForLargePages()
    }
  }
}

extension UnsafeMutableBufferPointer {
  /// Asks the system for large pages under memory that is not yet written; nothing happens where it
  /// has none.
  package func askForLargePages() {
    #if os(Linux)
    let (bytes, page) = (count * MemoryLayout<Element>.stride, 4096)
    guard bytes >= 4 << 20, let start = UnsafeMutableRawPointer(baseAddress) else { return }
    let skipped = (page - Int(bitPattern: start) % page) % page
    let length = (bytes - skipped) / page * page
    _ = unsafe madvise(start + skipped, length, Int32(MADV_HUGEPAGE))
    #endif
  }
}
