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

  /// The elements of a range in an array of their own; zeros where the file is damaged, of which
  /// there are no more than it has elements.
  ///
  /// The pages that are copied are let go one piece after the other, so that no large part of the
  /// file is in memory twice.
  func array(_ range: Range<Int>) -> [Element] {
    let sound = range.clamped(to: 0..<count)
    guard sound == range else {
      file.noteDamage()
      return Array(repeating: Self.zero, count: sound.count)
    }
    return unsafe [Element](unsafeUninitializedCapacity: sound.count) { elements, filled in
      unsafe elements.askForLargePages()
      while filled < sound.count {
        let piece = filled..<min(filled + Self.pieceLength, sound.count)
        unsafe copy(
          sound.lowerBound + filled, to: UnsafeMutableBufferPointer(rebasing: elements[piece]))
        filled = piece.upperBound
      }
    }
  }

  private static var pieceLength: Int { (1 << 20) / max(MemoryLayout<Element>.stride, 1) }

  /// Copies as many elements as there is room for.
  private func copy(_ start: Int, to elements: UnsafeMutableBufferPointer<Element>) {
    unsafe withBytes(start..<start + elements.count) { bytes in
      let copies = UnsafeMutableRawBufferPointer(elements)
      if unsafe bytes.isEmpty {
        unsafe copies.initializeMemory(as: UInt8.self, repeating: 0)
      } else {
        unsafe copies.copyMemory(from: bytes)
      }
    }
    if elements.count == Self.pieceLength {
      file.letGo(offset + start * MemoryLayout<Element>.stride, 1 << 20)
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
