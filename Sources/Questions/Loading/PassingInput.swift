import LibC

/// Inputs that cannot be read again, or that have no name which tells their format: they get a file
/// of their own in a folder that is taken away when all is read.
package struct PassingInput {
  /// The name that stands for standard input.
  package static let standardInput = "-"

  private let names: InputNames
  private var folder: String?
  private var made: [String] = []
  private var anonymous: [AnonymousFile] = []

  /// The paths of what came through pipes.
  private(set) var kept: Set<String> = []

  package init(_ names: InputNames) { self.names = names }

  /// Whether a file was made for an input.
  var hasMade: Bool { !made.isEmpty }

  /// The path where `word`, a path or `-` for standard input, can be read as often as needed.
  package mutating func path(of word: String) throws(InputError) -> String {
    let isStandardInput = word == Self.standardInput && FileKind(word) == .absent
    guard isStandardInput || FileKind.isPipe(word) else { return word }
    let name = isStandardInput ? "standard-input" : word.split(separator: "/").last ?? "input"
    return try keep(isStandardInput ? nil : word, word, as: String(name))
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
    self.kept.insert(path)
    if let link = kept.path {
      guard unsafe symlink(link, path) == 0 else { throw .notKept(word) }
      anonymous.append(kept)
    } else {
      try kept.copy(to: path)
    }
    return path
  }

  /// Takes away what was made.
  package func remove() {
    guard let folder else { return }
    for path in FileKind.contents(of: folder) { unsafe unlink(path) }
    unsafe rmdir(folder)
    for path in made + [folder] { UnfinishedFiles.remove(path) }
  }

  private mutating func place(_ name: String, for word: String) throws(InputError) -> String {
    let folder = try existingFolder(for: word)
    let path = names.add(word) { count in "\(folder)/\(count == 0 ? "" : "\(count)-")\(name)" }
    UnfinishedFiles.add(path)
    made.append(path)
    return path
  }

  private mutating func existingFolder(for word: String) throws(InputError) -> String {
    if let folder { return folder }
    let made = try UnfinishedFiles.uninterrupted { () throws(InputError) -> String in
      let made = try Self.newFolder(for: word)
      UnfinishedFiles.add(made)
      return made
    }
    folder = made
    return made
  }

  private static var temporaryFolder: String {
    unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
  }

  private static func newFolder(for word: String) throws(InputError) -> String {
    var path = Array("\(temporaryFolder)/backchannel-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&path) != nil else { throw .notKept(word) }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
