/// Bytes on their way into a file; quicker than an array where many short runs are appended.
@safe
struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 1 << 16) {
    unsafe start = .allocate(byteCount: capacity, alignment: 16)
    self.capacity = capacity
  }

  deinit { unsafe start.deallocate() }

  /// Forgets the bytes and keeps the room.
  mutating func removeAll() { count = 0 }

  func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
    unsafe body(UnsafeRawBufferPointer(start: start, count: count))
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count)
    unsafe Self.copy(UnsafeRawBufferPointer(bytes), to: start + count)
    count += bytes.count
  }

  /// Appends what `fill` writes, which is at most `most` bytes; it returns how many there were.
  @inline(__always)
  mutating func append(atMost most: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int) {
    reserve(most)
    let written = unsafe fill((start + count).assumingMemoryBound(to: UInt8.self))
    count += written
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(to: count + more) }
  }

  @inline(never)
  private mutating func grow(to needed: Int) {
    capacity = max(capacity * 2, needed)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    unsafe larger.copyMemory(from: start, byteCount: count)
    unsafe start.deallocate()
    unsafe start = larger
  }

  /// Copies short runs as two words that overlap, which a call would take longer for.
  @inline(__always)
  static func copy(_ bytes: UnsafeRawBufferPointer, to target: UnsafeMutableRawPointer) {
    guard let source = bytes.baseAddress else { return }
    switch bytes.count {
    case 0: break
    case 1..<4:
      for place in 0..<bytes.count {
        unsafe target.storeBytes(of: bytes[place], toByteOffset: place, as: UInt8.self)
      }
    case 4..<8: unsafe copyEnds(as: UInt32.self, source, bytes.count, to: target)
    case 8..<16: unsafe copyEnds(as: UInt64.self, source, bytes.count, to: target)
    case 16...32: unsafe copyEnds(as: SIMD16<UInt8>.self, source, bytes.count, to: target)
    default: unsafe target.copyMemory(from: source, byteCount: bytes.count)
    }
  }

  @inline(__always)
  private static func copyEnds<Word: BitwiseCopyable>(
    as type: Word.Type, _ source: UnsafeRawPointer, _ count: Int, to target: UnsafeMutableRawPointer
  ) {
    let last = count - MemoryLayout<Word>.size
    let end = unsafe source.loadUnaligned(fromByteOffset: last, as: type)
    unsafe target.storeBytes(of: source.loadUnaligned(as: type), as: type)
    unsafe target.storeBytes(of: end, toByteOffset: last, as: type)
  }
}
