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

  /// Whether each block was found to have its sum; indexed by block.
  nonisolated(unsafe) private let areSound: UnsafeMutablePointer<Atomic<Bool>>
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
    unsafe areSound = .allocate(capacity: max(sums.count, 1))
    for block in sums.indices { unsafe (areSound + block).initialize(to: Atomic(false)) }
  }

  deinit {
    unsafe munmap(UnsafeMutableRawPointer(mutating: start), length)
    unsafe areSound.deinitialize(count: sums.count)
    unsafe areSound.deallocate()
  }

  /// Whether what was read may be something else than what was written.
  var isDamaged: Bool { foundDamage.load(ordering: .relaxed) }

  /// Notes that what stands in the file cannot be so.
  func noteDamage() { foundDamage.store(true, ordering: .relaxed) }

  /// Checks all blocks, on all cores; see ``isDamaged``.
  ///
  /// - Complexity: O(bytes).
  func checkAll() {
    Parallel.forEach(sums.count, threads: Parallel.threads(forItems: sums.count * 64)) {
      _ = isSound(block: $0)
    }
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
    unsafe areSound[block].load(ordering: .relaxed) || check(block)
  }

  private func check(_ block: Int) -> Bool {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: start + block * BlockSum.blockSize, count: BlockSum.blockSize)
    guard unsafe BlockSum(bytes).value == sums[block] else {
      noteDamage()
      return false
    }
    unsafe areSound[block].store(true, ordering: .relaxed)
    return true
  }
}
