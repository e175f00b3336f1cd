import LibC

/// A file that is open for reading, as it lies on disk.
final class OpenFile: ByteSource {
  let path: String
  let descriptor: CInt

  /// - Throws: ``ReadingError`` when the file cannot be opened.
  init(_ path: String) throws(ReadingError) {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.error(errno, path) }
  }

  deinit { close(descriptor) }

  /// Whether there is something at `path`, be it readable or not.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Whether there is a file at `path`, which can be opened again, unlike a pipe.
  static func isPlainFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Fills `buffer` with the next bytes.
  ///
  /// - Returns: How many there were; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    while true {
      let count = unsafe Self.read(descriptor, buffer)
      if count >= 0 { return count }
      guard errno == EINTR else { throw Self.error(errno, path) }
    }
  }

  /// Goes back to the first byte.
  func rewind() throws(ReadingError) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw ReadingError(
        "has to be read twice, which a pipe cannot be; save it to a file first", file: path)
    }
  }

  /// How many bytes it has; `nil` for what is no file, such as a pipe.
  var length: Int? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(status.st_size)
  }

  /// The bytes from a place on, fewer where the end comes first; the next ones to be read stay as
  /// they are.
  func bytes(at place: Int, count: Int) throws(ReadingError) -> [UInt8] {
    var failure: CInt = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[filled...])
        let more = unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(place + filled))
        if more > 0 { filled += more }
        if more < 0, errno != EINTR { failure = errno }
        if more == 0 || failure != 0 { return }
      }
    }
    guard failure == 0 else { throw Self.error(failure, path) }
    return bytes
  }

  private static func read(_ descriptor: CInt, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    unsafe LibC.read(descriptor, buffer.baseAddress, buffer.count)
  }

  private static func error(_ number: CInt, _ path: String) -> ReadingError {
    ReadingError("cannot be read: \(unsafe String(cString: strerror(number)))", file: path)
  }
}
