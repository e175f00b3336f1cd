import LibC

/// A temporary file without a name, which is gone as soon as nothing has it open.
final class AnonymousFile {
  private static let mostBytes = 64 << 30
  private static let mark = Array("SQLite format 3\0".utf8)

  let descriptor: CInt
  private let word: String

  /// Makes one in a folder to keep what errors call by `word`.
  init(_ folder: String, _ word: String) throws(InputError) {
    var path = Array("\(folder)/backchannel-XXXXXX".utf8CString)
    descriptor = unsafe mkstemp(&path)
    self.word = word
    guard descriptor >= 0 else { throw .notKept(word) }
    unsafe unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(descriptor) }

  /// The path where the system shows the file to this process; `nil` where it shows none, or where
  /// the file is a case.
  var path: String? {
    let path = "/proc/self/fd/\(descriptor)"
    guard !isCase, unsafe access(path, R_OK) == 0 else { return nil }
    return path
  }

  private var isCase: Bool {
    var start = [UInt8](repeating: 0, count: Self.mark.count)
    let count = unsafe pread(descriptor, &start, start.count, 0)
    return count == start.count && start == Self.mark
  }

  /// Copies all of it to a new file at `path`.
  func copy(to path: String) throws(InputError) {
    let target = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    defer { close(target) }
    lseek(descriptor, 0, SEEK_SET)
    try copy(descriptor, to: target)
  }

  /// Copies all that comes from a descriptor.
  func copy(_ source: CInt, to target: CInt) throws(InputError) {
    var (buffer, total) = ([UInt8](repeating: 0, count: 1 << 20), 0)
    while true {
      let count = unsafe read(source, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0, Self.writeAll(buffer.prefix(count), target) else { throw .notKept(word) }
      if count == 0 { return }
      total += count
      guard total <= Self.mostBytes else { throw .endless(word) }
    }
  }

  private static func writeAll(_ bytes: ArraySlice<UInt8>, _ target: CInt) -> Bool {
    var bytes = bytes
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(target, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}

extension InputError {
  /// That what comes cannot be kept, with what the system said last.
  static func notKept(_ word: String) -> Self {
    .notKept(word, reason: unsafe String(cString: strerror(errno)))
  }
}
