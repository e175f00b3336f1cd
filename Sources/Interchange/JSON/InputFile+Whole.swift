extension InputFile {
  /// All bytes of a file that must be held as a whole.
  ///
  /// - Throws: ``ReadingError`` when it cannot be read or is larger than its limits allow.
  func wholeJSON() throws(ReadingError) -> [UInt8] {
    var (bytes, count) = ([UInt8](), 0)
    repeat {
      guard bytes.count <= limits.jsonBytes else {
        throw ReadingError(
          "has more than \(limits.jsonBytes) bytes, which JSON keeps in memory all at once;"
            + " convert the file to GraphML", file: path)
      }
      count = try append(to: &bytes)
    } while count > 0
    return bytes
  }

  /// Appends the next piece.
  ///
  /// - Returns: How many bytes it had; 0 at the end.
  func append(to bytes: inout [UInt8], atMost size: Int = 1 << 18) throws(ReadingError) -> Int {
    var piece = [UInt8](repeating: 0, count: size)
    var span = piece.mutableSpan
    let count = try unsafe span.withUnsafeMutableBytes { buffer throws(ReadingError) in
      try unsafe read(into: buffer)
    }
    bytes += piece[..<count]
    return count
  }
}
