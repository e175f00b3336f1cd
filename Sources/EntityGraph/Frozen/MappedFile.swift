import GraphKernels
import LibC
import Synchronization

/// The bytes of a file in memory, each block of which is checked before it is first read.
///
/// Whoever reads a damaged block, or beyond the end, gets zeros, and the file says afterwards that
/// it is damaged: what was made of it is then of no use.
@safe final class MappedFile: Sendable {
  /// How many bytes stand in blocks.
  let count: Int
  nonisolated(unsafe) private let start: UnsafeRawPointer
  private let length: Int
  private let sums: [UInt64]

  /// What is known of each block; indexed by block.
  nonisolated(unsafe) private let findings: UnsafeMutablePointer<Atomic<UInt8>>

  private enum Finding {
    static let unread: UInt8 = 0
    static let sound: UInt8 = 1
    static let damaged: UInt8 = 2
  }

  private let foundDamage = Atomic(false)

  /// Maps the first bytes of an open file, as many blocks as there are sums.
  ///
  /// - Returns: `nil` where the system refuses.
  init?(_ descriptor: CInt, sums: [UInt64]) {
    count = sums.count * BlockSum.blockSize
    length = max(count, 1)
    let mapped = unsafe mmap(nil, length, PROT_READ, MAP_SHARED, descriptor, 0)
    guard let mapped = unsafe mapped, unsafe mapped != MAP_FAILED else { return nil }
    unsafe start = UnsafeRawPointer(mapped)
    #if os(Linux)
    // large pages would bring in much that nobody asks for
    unsafe madvise(mapped, length, Int32(MADV_NOHUGEPAGE))
    #endif
    self.sums = sums
    unsafe findings = .allocate(capacity: max(sums.count, 1))
    for block in sums.indices {
      unsafe (findings + block).initialize(to: Atomic(Finding.unread))
    }
  }

  deinit {
    unsafe munmap(UnsafeMutableRawPointer(mutating: start), length)
    unsafe findings.deinitialize(count: sums.count)
    unsafe findings.deallocate()
  }

  /// Whether what was read may be something else than what was written.
  var isDamaged: Bool { foundDamage.load(ordering: .relaxed) }

  /// Notes that what stands in the file cannot be so.
  func noteDamage() { foundDamage.store(true, ordering: .relaxed) }

  /// Checks all blocks, on all cores, and lets their pages go until they are read; see
  /// ``isDamaged``.
  ///
  /// - Complexity: O(bytes).
  func checkAll() {
    Parallel.forEach(sums.count, threads: Parallel.threads(forItems: sums.count * 64)) {
      _ = isSound(block: $0)
    }
    letGo(0, length)
  }

  /// Lets the pages of some bytes go until they are read again.
  func letGo(_ offset: Int, _ length: Int) {
    #if os(Linux)
    let page = unsafe start + offset / 4096 * 4096
    unsafe madvise(UnsafeMutableRawPointer(mutating: page), length, Int32(MADV_DONTNEED))
    #endif
  }

  /// The bytes of a piece of the file; `nil` where it is damaged or beyond the end.
  @inline(__always)
  func bytes(_ offset: Int, _ length: Int) -> UnsafeRawBufferPointer? {
    guard offset >= 0, length >= 0, length <= count, offset <= count - length else {
      noteDamage()
      return nil
    }
    if length > 0 {
      var block = offset / BlockSum.blockSize
      let last = (offset + length - 1) / BlockSum.blockSize
      while block <= last {
        guard isSound(block: block) else { return nil }
        block += 1
      }
    }
    return unsafe UnsafeRawBufferPointer(start: start + offset, count: length)
  }

  @inline(__always)
  private func isSound(block: Int) -> Bool {
    unsafe findings[block].load(ordering: .relaxed) == Finding.sound || check(block)
  }

  /// Sums a block, unless it was summed before.
  private func check(_ block: Int) -> Bool {
    guard unsafe findings[block].load(ordering: .relaxed) == Finding.unread else { return false }
    let bytes = unsafe UnsafeRawBufferPointer(
      start: start + block * BlockSum.blockSize, count: BlockSum.blockSize)
    let isSound = unsafe BlockSum(bytes).value == sums[block]
    if !isSound { noteDamage() }
    unsafe findings[block].store(isSound ? Finding.sound : Finding.damaged, ordering: .relaxed)
    return isSound
  }
}
