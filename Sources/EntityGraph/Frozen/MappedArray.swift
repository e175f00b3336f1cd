import GraphKernels

/// Elements that lie one after the other in a mapped file.
struct MappedArray<Element: BitwiseCopyable & Sendable>: Sendable {
  let file: MappedFile

  /// Where the first element starts, in bytes.
  private let offset: Int
  let count: Int

  init(_ file: MappedFile, at offset: Int, count: Int) {
    (self.file, self.offset, self.count) = (file, offset, count)
  }

  /// The element at `index`; all of whose bits are zero where the file is damaged.
  @inline(__always)
  subscript(index: Int) -> Element {
    let stride = MemoryLayout<Element>.stride
    guard index >= 0, index < count,
      let bytes = unsafe file.bytes(offset + index * stride, stride)
    else {
      file.noteDamage()
      return Self.zero
    }
    return unsafe bytes.loadUnaligned(as: Element.self)
  }

  /// Hands over the bytes of some elements; none where the file is damaged.
  func withBytes<Result>(
    _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    let stride = MemoryLayout<Element>.stride
    guard range.lowerBound >= 0, range.upperBound <= count,
      let bytes = unsafe file.bytes(offset + range.lowerBound * stride, range.count * stride)
    else {
      file.noteDamage()
      return try unsafe body(UnsafeRawBufferPointer(start: nil, count: 0))
    }
    return try unsafe body(bytes)
  }

  /// The elements of a range in an array of their own; where the file is damaged zeros, of which
  /// there are no more than it has elements.
  func array(_ range: Range<Int>) -> [Element] {
    unsafe withBytes(range) { bytes in
      guard unsafe !bytes.isEmpty else {
        return Array(repeating: Self.zero, count: range.clamped(to: 0..<count).count)
      }
      return unsafe [Element](unsafeUninitializedCapacity: range.count) { elements, filled in
        unsafe elements.askForLargePages()
        unsafe UnsafeMutableRawBufferPointer(elements).copyMemory(from: bytes)
        filled = range.count
      }
    }
  }

  private static var zero: Element {
    unsafe withUnsafeTemporaryAllocation(
      byteCount: MemoryLayout<Element>.stride, alignment: MemoryLayout<Element>.alignment
    ) { bytes in
      unsafe bytes.initializeMemory(as: UInt8.self, repeating: 0)
      return unsafe bytes.load(as: Element.self)
    }
  }
}
