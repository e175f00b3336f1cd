import CaseFiles
import LibC

/// A file that is written beside its target and takes its place when it is whole.
///
/// It is compressed when the name of the target ends in `.gz`; the target `-` is standard output.
/// What stands at the target is untouched until then; a file that never becomes whole is removed.
final class AtomicFile {
  /// The name that stands for standard output.
  static let standardOutput = "-"

  private let target: String
  private let destination: String

  /// Where the file is until it takes the place of its target.
  let path: String
  private let deflation: Deflation?
  private var descriptor: CInt
  private var isInPlace = false

  /// Whether the bytes go to standard output, where they are in place at once.
  private var isStream = false
  private var length = 0
  private var writeBehind = WriteBehind()

  /// The system's number for the first thing that went wrong.
  private(set) var failure: CInt?

  /// Makes an empty file beside `target`, with the permissions of what stands there; a link is
  /// followed.
  ///
  /// - Throws: ``InterchangeError`` when the folder does not exist or may not be written to, or
  ///   the target is no regular file, or a case.
  convenience init(_ target: String) throws(InterchangeError) {
    if target == Self.standardOutput {
      self.init(target, path: target, descriptor: dup(STDOUT_FILENO))
      isStream = true
      return
    }
    let destination = Self.resolved(target)
    let mode = Self.mode(of: destination)
    if let mode { try Self.check(destination, mode, namedAs: target) }
    let path = Self.neighbor(of: destination)
    let descriptor = try UnfinishedFiles.uninterrupted { () throws(InterchangeError) -> CInt in
      let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw InterchangeError(errno, writing: target) }
      UnfinishedFiles.add(path)
      return descriptor
    }
    if let mode { fchmod(descriptor, mode & 0o7777) }
    self.init(target, leadingTo: destination, path: path, descriptor: descriptor)
  }

  init(_ target: String, leadingTo destination: String? = nil, path: String, descriptor: CInt) {
    self.target = target
    self.destination = destination ?? target
    self.path = path
    self.descriptor = descriptor
    let isCompressed = target.lowercased().hasSuffix(".gz")
    deflation = isCompressed ? Deflation() : nil
    if isCompressed, deflation == nil { failForMemory() }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    giveUp()
  }

  private func giveUp() {
    guard !isInPlace, !isStream else { return }
    unsafe unlink(path)
    UnfinishedFiles.remove(path)
  }

  /// Appends bytes, unless something went wrong before.
  func append(_ bytes: UnsafeRawBufferPointer) {
    guard failure == nil else { return }
    if let deflation {
      unsafe deflation.append(bytes) { unsafe write($0) }
    } else {
      unsafe write(bytes)
    }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) {
    var written = 0
    while failure == nil, written < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = unsafe Self.write(descriptor, rest)
      if count >= 0 {
        written += count
      } else if isStream, errno == EPIPE {
        return  // a reader that has gone, such as `head`, is no failure
      } else if errno != EINTR {
        fail(errno)
      }
    }
    length += written
    writeBehind.fileGrew(to: length, descriptor)
  }

  /// Notes that memory ran out on the way to the file.
  func failForMemory() { fail(ENOMEM) }

  private func fail(_ number: CInt) { failure = failure ?? number }

  /// Puts the file in the place of its target.
  ///
  /// - Throws: ``InterchangeError`` when something went wrong since the file was made.
  func replaceTarget() throws(InterchangeError) { try Self.replaceTargets([self]) }

  /// Puts all files in the places of their targets, or none.
  ///
  /// - Throws: ``InterchangeError`` when something went wrong since they were made.
  static func replaceTargets(_ files: [AtomicFile]) throws(InterchangeError) {
    for file in files { try file.finish() }
    try UnfinishedFiles.uninterrupted { () throws(InterchangeError) in
      var placed: [PlacedFile] = []
      for file in files where !file.isStream {
        guard let place = PlacedFile(moving: file.path, to: file.destination) else {
          let error = InterchangeError(errno, writing: file.target)
          for place in placed.reversed() { place.takeBack() }
          throw error
        }
        placed.append(place)
      }
      for place in placed { place.keep() }
      for file in files { file.leave() }
    }
  }

  /// Has everything on the disk.
  private func finish() throws(InterchangeError) {
    if failure == nil { unsafe deflation?.end { unsafe write($0) } }
    if !isStream, fsync(descriptor) != 0, errno != EINVAL { fail(errno) }
    if close(descriptor) != 0 { fail(errno) }
    descriptor = -1
    guard let failure else { return }
    giveUp()
    throw InterchangeError(failure, writing: target)
  }

  private func leave() {
    isInPlace = true
    UnfinishedFiles.remove(path)
  }

  private static func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    unsafe LibC.write(descriptor, bytes.baseAddress, bytes.count)
  }

  /// The file that a link leads to, or the path itself.
  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Refuses what is no regular file, and what holds facts that an export would destroy.
  private static func check(
    _ path: String, _ mode: mode_t, namedAs target: String
  ) throws(InterchangeError) {
    switch mode & S_IFMT {
    case S_IFDIR: throw .isFolder(target)
    case S_IFREG: if isDatabase(path), !TableFile.isTableFile(path) { throw .isCase(target) }
    default: throw .isNoFile(target)
    }
  }

  /// Whether the file begins as those of SQLite do, which cases are.
  private static func isDatabase(_ path: String) -> Bool {
    let magic = "SQLite format 3\0".utf8
    guard let file = try? OpenFile(path) else { return false }
    var bytes = [UInt8](repeating: 0, count: magic.count)
    let count = try? unsafe bytes.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
    return count == magic.count && bytes.elementsEqual(magic)
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode : nil
  }

  /// A name in the same folder that no file has.
  private static func neighbor(of path: String) -> String {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
    return "\(folder).backchannel-\(getpid())-\(UInt32.random(in: 0 ... .max)).part"
  }
}
