#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that is written beside its target and takes its place when it is whole.
///
/// What stands at the target is untouched until then; a file that never becomes whole is removed.
final class FileBeside {
  private let target: String
  private let path: String
  private var descriptor: CInt

  /// The system's number for the first thing that went wrong.
  private(set) var failure: CInt?

  /// Makes an empty file beside `target`.
  ///
  /// - Throws: ``InterchangeError`` when the folder does not exist or may not be written to, or
  ///   the target is a folder.
  convenience init(_ target: String) throws(InterchangeError) {
    guard !Self.isFolder(target) else { throw .isFolder(target) }
    let path = "\(target).\(getpid()).part"
    unsafe unlink(path)
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw InterchangeError(errno, writing: target) }
    self.init(target, path: path, descriptor: descriptor)
  }

  init(_ target: String, path: String, descriptor: CInt) {
    self.target = target
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unsafe unlink(path)
  }

  /// Appends bytes, unless something went wrong before.
  func append(_ bytes: UnsafeRawBufferPointer) {
    var written = 0
    while failure == nil, written < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = unsafe write(descriptor, rest.baseAddress, rest.count)
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        fail(errno)
      }
    }
  }

  /// Notes that memory ran out on the way to the file.
  func failForMemory() { fail(ENOMEM) }

  private func fail(_ number: CInt) { failure = failure ?? number }

  /// Puts the file in the place of its target.
  ///
  /// - Throws: ``InterchangeError`` when something went wrong since the file was made.
  func replaceTarget() throws(InterchangeError) {
    if close(descriptor) != 0 { fail(errno) }
    descriptor = -1
    if failure == nil, unsafe rename(path, target) != 0 { fail(errno) }
    guard let failure else { return }
    unsafe unlink(path)
    throw InterchangeError(failure, writing: target)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
