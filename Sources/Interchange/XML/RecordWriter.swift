/// Writes a record where there is room for it; apart from the run, so that what it writes cannot
/// change where it writes.
@safe
struct RecordWriter {
  /// Where the next byte goes.
  private(set) var end: UnsafeMutableRawPointer

  @inline(__always)
  init(_ start: UnsafeMutableRawPointer) { unsafe end = unsafe start }

  @inline(__always)
  mutating func append(_ kind: XMLEvents.Kind, code: UInt8) {
    append(byte: kind.rawValue)
    append(byte: code)
  }

  @inline(__always)
  mutating func append(byte: UInt8) {
    unsafe end.storeBytes(of: byte, as: UInt8.self)
    unsafe end += 1
  }

  @inline(__always)
  mutating func append(short number: Int) {
    unsafe end.storeBytes(of: UInt16(truncatingIfNeeded: number), as: UInt16.self)
    unsafe end += 2
  }

  @inline(__always)
  mutating func append(number: Int) {
    unsafe end.storeBytes(of: UInt32(truncatingIfNeeded: number), as: UInt32.self)
    unsafe end += 4
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    unsafe ByteBuffer.copy(UnsafeRawBufferPointer(start: bytes, count: length), to: end)
    unsafe end += length
  }
}
