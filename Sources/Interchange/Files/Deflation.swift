import CZLib

/// Compresses bytes as gzip does, in one member without a time or a name.
@safe
final class Deflation {
  private let stream: UnsafeMutablePointer<z_stream>
  private let output: UnsafeMutableRawBufferPointer

  /// `nil` when memory has run out.
  init?() {
    unsafe output = .allocate(byteCount: 256 << 10, alignment: 16)
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let result = unsafe deflateInit2_(
      stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      CInt(MemoryLayout<z_stream>.size))
    guard result == Z_OK else { return nil }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
    unsafe output.deallocate()
  }

  /// Compresses `bytes`; `write` gets what is ready.
  func append(_ bytes: UnsafeRawBufferPointer, _ write: (UnsafeRawBufferPointer) -> Void) {
    var rest = unsafe bytes
    while unsafe !rest.isEmpty {
      let piece = unsafe UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
      unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(1 << 30))
      let start = unsafe piece.baseAddress?.assumingMemoryBound(to: UInt8.self)
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: start)
      unsafe stream.pointee.avail_in = UInt32(piece.count)
      unsafe run(Z_NO_FLUSH, write)
    }
  }

  /// Hands over what is left, and the end.
  func end(_ write: (UnsafeRawBufferPointer) -> Void) {
    unsafe stream.pointee.avail_in = 0
    unsafe run(Z_FINISH, write)
  }

  private func run(_ flush: CInt, _ write: (UnsafeRawBufferPointer) -> Void) {
    repeat {
      unsafe stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
      unsafe stream.pointee.avail_out = UInt32(output.count)
      unsafe deflate(stream, flush)
      let ready = unsafe output.count - Int(stream.pointee.avail_out)
      unsafe write(UnsafeRawBufferPointer(rebasing: output[..<ready]))
    } while unsafe stream.pointee.avail_out == 0
  }
}
