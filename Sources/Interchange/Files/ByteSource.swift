/// Bytes from a first one to a last one, which can be gone through more than once.
protocol ByteSource: AnyObject {
  /// Fills `buffer` with the next bytes.
  ///
  /// - Returns: How many there were; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int

  /// Goes back to the first byte.
  func rewind() throws(ReadingError)
}

extension ByteSource {
  /// The next `count` bytes, fewer where the end comes first.
  func bytes(_ count: Int) throws(ReadingError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let start = filled
      var span = bytes.mutableSpan
      let more = try unsafe span.withUnsafeMutableBytes { bytes throws(ReadingError) in
        try unsafe read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
      }
      guard more > 0 else { break }
      filled += more
    }
    bytes.removeLast(count - filled)
    return bytes
  }
}
