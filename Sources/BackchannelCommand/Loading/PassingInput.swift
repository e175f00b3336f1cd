import Interchange
import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Inputs that cannot be read again, or that have no name which tells their format: they get a file
/// of their own in a folder that is taken away when all is read.
struct PassingInput {
  /// The name that stands for standard input.
  static let standardInput = "-"

  private static let mostBytes = 64 << 30

  /// By the path of a file that was made, what it was called on the command line.
  private static let words = Mutex<[String: String]>([:])

  private var folder: String?

  /// A text in which files that were made are called as on the command line.
  static func asNamed(_ text: String) -> String {
    words.withLock { words in
      words.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }
  }

  /// The path where `word`, a path or `-` for standard input, can be read as often as needed.
  ///
  /// Where neither its content nor its name tells what it is, `format` does.
  mutating func path(of word: String, as format: GraphFormat?) throws(InputError) -> String {
    let isStandardInput = word == Self.standardInput && FileKind(word) == .absent
    let name = isStandardInput ? "standard-input" : word.split(separator: "/").last ?? "input"
    let isTold = format == nil || GraphFormat(extensionOf: word) != nil
    let ending = isTold ? "" : format?.extensions.first ?? ""
    if isStandardInput || FileKind.isPipe(word) {
      let path = try place(name + ending, for: word)
      try Self.copy(isStandardInput ? STDIN_FILENO : unsafe open(word, O_RDONLY), word, to: path)
      return path
    }
    guard !isTold, FileKind(word) == .file else { return word }
    let path = try place(name + ending, for: word)
    try? FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: FileManager.default.absolutePath(word))
    return path
  }

  /// Takes away what was made.
  func remove() {
    if let folder { try? FileManager.default.removeItem(atPath: folder) }
  }

  private mutating func place(_ name: String, for word: String) throws(InputError) -> String {
    let folder = try existingFolder(for: word)
    return Self.words.withLock { words in
      let path = "\(folder)/\(words.isEmpty ? "" : "\(words.count)-")\(name)"
      words[path] = word
      return path
    }
  }

  private mutating func existingFolder(for word: String) throws(InputError) -> String {
    if let folder { return folder }
    let made = try Self.newFolder(for: word)
    folder = made
    return made
  }

  private static func newFolder(for word: String) throws(InputError) -> String {
    let path = "\(Terminal.variable("TMPDIR") ?? "/tmp")/backchannel-XXXXXX"
    guard let made = unsafe path.withCString({ unsafe mkdtemp(strdup($0)) }) else {
      throw .notKept(word, reason: unsafe String(cString: strerror(errno)))
    }
    defer { unsafe free(made) }
    return unsafe String(cString: made)
  }

  /// Copies all that comes from a descriptor.
  private static func copy(
    _ source: CInt, _ word: String, to path: String
  ) throws(InputError) {
    let target = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    defer { close(target) }
    var (buffer, total) = ([UInt8](repeating: 0, count: 1 << 20), 0)
    while true {
      let count = unsafe read(source, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0, writeAll(buffer.prefix(count), target) else {
        throw .notKept(word, reason: unsafe String(cString: strerror(errno)))
      }
      if count == 0 { return }
      total += count
      guard total <= mostBytes else { throw .endless(word) }
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

extension FileManager {
  fileprivate func absolutePath(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(currentDirectoryPath)/\(path)"
  }
}
