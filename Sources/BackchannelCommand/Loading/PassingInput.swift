import Interchange
import LibC
import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Inputs that cannot be read again, or that have no name which tells their format: they get a file
/// of their own in a folder that is taken away when all is read.
struct PassingInput {
  /// The name that stands for standard input.
  static let standardInput = "-"

  /// By the path of a file that was made, what it was called on the command line.
  private static let words = Mutex<[String: String]>([:])

  private var folder: String?
  private var made: [String] = []
  private var anonymous: [AnonymousFile] = []

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
      return try keep(isStandardInput ? nil : word, word, as: name + ending)
    }
    guard !isTold, FileKind(word) == .file else { return word }
    let path = try place(name + ending, for: word)
    try? FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: FileManager.default.absolutePath(word))
    return path
  }

  /// Keeps all that comes in a file without a name, which goes with the process whatever ends it,
  /// and gives it one that leads there; a case gets a file, as SQLite follows no such name.
  private mutating func keep(
    _ pipe: String?, _ word: String, as name: String
  ) throws(InputError) -> String {
    let source = pipe.map { unsafe open($0, O_RDONLY | O_CLOEXEC) } ?? STDIN_FILENO
    defer { if pipe != nil { close(source) } }
    let kept = try AnonymousFile(Self.temporaryFolder, word)
    try kept.copy(source, to: kept.descriptor)
    let path = try place(name, for: word)
    if let link = kept.path {
      guard unsafe symlink(link, path) == 0 else { throw .notKept(word) }
      anonymous.append(kept)
    } else {
      try kept.copy(to: path)
    }
    return path
  }

  /// Takes away what was made.
  func remove() {
    guard let folder else { return }
    try? FileManager.default.removeItem(atPath: folder)
    for path in made + [folder] { UnfinishedFiles.remove(path) }
  }

  private mutating func place(_ name: String, for word: String) throws(InputError) -> String {
    let folder = try existingFolder(for: word)
    let path = Self.words.withLock { words in
      let path = "\(folder)/\(words.isEmpty ? "" : "\(words.count)-")\(name)"
      words[path] = word
      return path
    }
    UnfinishedFiles.add(path)
    made.append(path)
    return path
  }

  private mutating func existingFolder(for word: String) throws(InputError) -> String {
    if let folder { return folder }
    let made = try Self.newFolder(for: word)
    UnfinishedFiles.add(made)
    folder = made
    return made
  }

  private static var temporaryFolder: String { Terminal.variable("TMPDIR") ?? "/tmp" }

  private static func newFolder(for word: String) throws(InputError) -> String {
    var path = Array("\(temporaryFolder)/backchannel-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&path) != nil else { throw .notKept(word) }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension FileManager {
  fileprivate func absolutePath(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(currentDirectoryPath)/\(path)"
  }
}
