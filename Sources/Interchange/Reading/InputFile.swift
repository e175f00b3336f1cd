#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The bytes of a file, from its beginning to its end.
final class InputFile {
  let path: String
  let limits: ReadingLimits
  private let descriptor: CInt

  /// - Throws: ``ReadingError`` when the file cannot be opened.
  init(_ path: String, _ limits: ReadingLimits) throws(ReadingError) {
    self.path = path
    self.limits = limits
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.error(errno, path) }
  }

  deinit { close(descriptor) }

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

  private static func read(_ descriptor: CInt, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
    unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
    unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
    unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  private static func error(_ number: CInt, _ path: String) -> ReadingError {
    ReadingError("cannot be read: \(unsafe String(cString: strerror(number)))", file: path)
  }
}
