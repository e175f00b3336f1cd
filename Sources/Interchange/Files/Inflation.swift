import CZLib

/// Inflates a file that gzip compressed, one member after another, and stops what swells too much.
@safe
final class Inflation: ByteSource {
  /// How every such file begins.
  static let mark: [UInt8] = [0x1F, 0x8B]

  /// The bytes that any file may become, however small it is.
  static let grace = 16 << 20

  private let file: OpenFile
  private let limits: ReadingLimits
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableRawBufferPointer
  private var isBetweenMembers = false
  private var taken = 0
  private var given = 0

  /// Inflates `start`, then the rest of `file`.
  ///
  /// - Precondition: `start` is at most 64 KiB.
  init(of file: OpenFile, startingWith start: [UInt8], _ limits: ReadingLimits)
    throws(ReadingError)
  {
    self.file = file
    self.limits = limits
    unsafe input = .allocate(byteCount: 64 << 10, alignment: 16)
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard
      unsafe inflateInit2_(stream, 15 + 16, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw ReadingError("there is no memory to inflate it", file: file.path) }
    unsafe input.copyBytes(from: start)
    offer(start.count)
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
    unsafe input.deallocate()
  }

  /// Goes back to the first byte.
  func rewind() throws(ReadingError) {
    try file.rewind()
    unsafe inflateReset(stream)
    offer(0)
    (isBetweenMembers, taken, given) = (false, 0, 0)
  }

  /// Fills `buffer` with the next inflated bytes.
  ///
  /// - Returns: How many there were; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    let count = min(buffer.count, 1 << 20)
    unsafe stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.avail_out = UInt32(count)
    while unsafe count > 0 && Int(stream.pointee.avail_out) == count {
      guard try hasInput() else { return 0 }
      try step()
    }
    let made = unsafe count - Int(stream.pointee.avail_out)
    given += made
    try check()
    return made
  }

  private func hasInput() throws(ReadingError) -> Bool {
    repeat {
      if isBetweenMembers { skipPadding() }
      if unsafe stream.pointee.avail_in > 0 { return true }
      offer(try unsafe file.read(into: input))
    } while unsafe stream.pointee.avail_in > 0
    guard isBetweenMembers else { throw error("the compressed data end too early; fetch it again") }
    return false
  }

  /// Goes over the zeros behind a member that fill up a block or a tape.
  private func skipPadding() {
    while unsafe stream.pointee.avail_in > 0, unsafe stream.pointee.next_in.pointee == 0 {
      unsafe stream.pointee.next_in += 1
      unsafe stream.pointee.avail_in -= 1
    }
  }

  private func offer(_ count: Int) {
    unsafe stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.avail_in = UInt32(count)
  }

  private func step() throws(ReadingError) {
    if isBetweenMembers { unsafe inflateReset(stream) }
    isBetweenMembers = false
    let offered = unsafe stream.pointee.avail_in
    let result = unsafe inflate(stream, Z_NO_FLUSH)
    taken += unsafe Int(offered - stream.pointee.avail_in)
    switch result {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isBetweenMembers = true
    case Z_MEM_ERROR: throw error("there is no memory to inflate it")
    default: throw error("the compressed data are damaged; fetch it again")
    }
  }

  private func check() throws(ReadingError) {
    if given > limits.inflatedBytes {
      throw error(
        "becomes larger than \(limits.inflatedBytes) bytes when inflated;"
          + Self.wayOut)
    }
    if given > Self.grace, given / limits.inflatedRatio >= taken {
      throw error(
        "becomes more than \(limits.inflatedRatio) times as large when inflated, as traps do;"
          + Self.wayOut)
    }
  }

  static let wayOut =
    " where you trust it, raise the limit (--max-inflated on the command line)"

  private func error(_ what: String) -> ReadingError { ReadingError(what, file: file.path) }
}
