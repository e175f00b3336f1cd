import LibC

/// The bytes of a small file.
struct FileBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a file.
  ///
  /// - Throws: ``PluginProjectError/notRead(_:_:)``.
  init(readingFrom path: String) throws(PluginProjectError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .notRead(path, systemError()) }
    defer { close(descriptor) }
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count == 0 { break }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw .notRead(path, systemError())
      }
    }
    self.bytes = bytes
  }

  /// Writes a file that is not there, or takes the place of one that is.
  ///
  /// - Throws: ``PluginProjectError/notWritten(_:_:)``; what stood there is then untouched.
  func write(to path: String, mode: mode_t) throws(PluginProjectError) {
    let draft = "\(path).\(getpid())"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .notWritten(path, systemError()) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe LibC.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count >= 0 || errno == EINTR else { break }
      rest = rest.dropFirst(max(count, 0))
    }
    let isWhole = close(descriptor) == 0 && rest.isEmpty
    guard isWhole, unsafe rename(draft, path) == 0 else {
      let reason = systemError()
      unsafe unlink(draft)
      throw .notWritten(path, reason)
    }
  }
}
