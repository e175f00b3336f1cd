/// Files that fit into memory, read and written whole.
package enum SmallFile {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - most: How many bytes are read; what comes behind them is left out.
  /// - Returns: The bytes; `nil` where it cannot be read, and `errno` then says why.
  package static func bytes(of path: String, most: Int = .max) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while bytes.count < most {
      let count = unsafe read(descriptor, &buffer, min(buffer.count, most - bytes.count))
      if count == 0 { break }
      guard count > 0 || errno == EINTR else { return nil }
      bytes += buffer[..<max(count, 0)]
    }
    return bytes
  }

  /// Writes a file that is not there, or takes the place of one that is.
  ///
  /// - Returns: Whether it is written; else what stood there is untouched, and `errno` says why.
  package static func write(_ bytes: [UInt8], to path: String, mode: mode_t) -> Bool {
    let draft = "\(path).\(getpid())"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return false }
    UnfinishedFiles.add(draft)
    defer { UnfinishedFiles.remove(draft) }
    let isWhole = write(bytes, to: descriptor)
    if isWhole, close(descriptor) == 0, unsafe rename(draft, path) == 0 { return true }
    let reason = errno
    if !isWhole { close(descriptor) }
    unsafe unlink(draft)
    errno = reason
    return false
  }

  private static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe platformWrite(descriptor, $0) }
      guard count >= 0 || errno == EINTR else { return false }
      rest = rest.dropFirst(max(count, 0))
    }
    return true
  }
}

/// The system's `write`, which a function of that name would hide.
private func platformWrite(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(descriptor, bytes.baseAddress, bytes.count)
}
