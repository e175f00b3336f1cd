import LibC

/// Writes arrays one after the other into a file.
final class ArchiveWriter {
  private let descriptor: CInt
  private var pending: [UInt8] = []
  private var offset = 0
  private var sums: [UInt64] = []
  private var sections: [ArchiveSection] = []

  /// The system's number for the first thing that went wrong.
  private(set) var failure: CInt?

  private static let alignment = 64
  private static let mostPending = 64 * BlockSum.blockSize

  init(_ descriptor: CInt) {
    self.descriptor = descriptor
    pending.reserveCapacity(Self.mostPending + BlockSum.blockSize)
  }

  func append<Element>(_ array: FrozenArray<Element>) {
    fill(to: Self.alignment)
    let stride = MemoryLayout<Element>.stride
    sections.append(ArchiveSection(offset: offset, count: array.count, stride: stride))
    let most = Self.mostPending / stride
    for start in Swift.stride(from: 0, to: array.count, by: most) {
      unsafe array.withBytes(start..<min(start + most, array.count)) { unsafe append($0) }
    }
  }

  /// Writes what is pending, the table and the trailer.
  func finish(version: UInt64, origin: [UInt64]) {
    fill(to: BlockSum.blockSize)
    flush()
    let table = sections.flatMap(\.words) + sums
    let trailer = ArchiveTrailer(
      version: version, origin: origin, blockCount: sums.count, sectionCount: sections.count,
      tableSum: ArchiveTrailer.sum(table))
    unsafe (table + trailer.words).withUnsafeBytes { unsafe write($0) }
  }

  private func append(_ bytes: UnsafeRawBufferPointer) {
    unsafe pending.append(contentsOf: bytes)
    offset += bytes.count
    if pending.count >= Self.mostPending { flush() }
  }

  private func fill(to alignment: Int) {
    let missing = (alignment - offset % alignment) % alignment
    pending.append(contentsOf: repeatElement(0, count: missing))
    offset += missing
  }

  /// Writes all whole blocks.
  private func flush() {
    let size = BlockSum.blockSize
    let whole = pending.count / size * size
    unsafe pending.withUnsafeBytes { bytes in
      for start in stride(from: 0, to: whole, by: size) {
        let block = unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<start + size])
        sums.append(unsafe BlockSum(block).value)
      }
      unsafe write(UnsafeRawBufferPointer(rebasing: bytes[..<whole]))
    }
    pending.removeFirst(whole)
  }

  private func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = unsafe bytes
    while failure == nil, rest.count > 0 {
      let written = unsafe LibC.write(descriptor, rest.baseAddress, rest.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        failure = written < 0 ? errno : EIO
        return
      }
      unsafe rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }
}
