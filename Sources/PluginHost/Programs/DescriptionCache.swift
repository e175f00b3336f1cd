import LibC

/// What programs said of themselves, kept in the user's cache until their files change.
struct DescriptionCache: Sendable {
  let folder: String

  /// Whether what is kept is used; else it is only renewed.
  let isUsed: Bool

  /// The longest description that is kept.
  static let mostBytes = 1 << 20

  /// What a program said.
  enum Entry: Equatable {
    case description([UInt8])

    /// Nothing in so many seconds.
    case timeout(seconds: Int)
  }

  /// What the program in `file` said when it, and the files beside it, were as they are now.
  func entry(of file: PluginFile) -> Entry? {
    guard isUsed, let kept = PluginFile(path(of: file)), kept.otherWriter == nil, !kept.isFolder,
      let bytes = Self.bytes(kept.path), let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      bytes[..<end].elementsEqual(file.stateWithNeighbors.utf8)
    else { return nil }
    return Entry(bytes[(end + 1)...])
  }

  /// Keeps what it said, if that is possible.
  func keep(_ entry: Entry, of file: PluginFile) {
    makeFolder()
    let path = path(of: file)
    let bytes = Array("\(file.stateWithNeighbors)\n".utf8) + entry.bytes
    let draft = "\(path).\(getpid())"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let written = unsafe bytes.withUnsafeBytes {
      unsafe write(descriptor, $0.baseAddress, $0.count)
    }
    close(descriptor)
    let isWhole = unsafe written == bytes.count && rename(draft, path) == 0
    if !isWhole { unsafe unlink(draft) }
  }

  private func makeFolder() {
    let parts = folder.split(separator: "/")
    for count in 1...max(parts.count, 1) {
      unsafe mkdir("/" + parts.prefix(count).joined(separator: "/"), 0o700)
    }
  }

  /// A name that follows from the path, by the hash of Fowler, Noll and Vo.
  private func path(of file: PluginFile) -> String {
    let hash = file.path.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return "\(folder)/\(String(hash, radix: 16)).json"
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: mostBytes + Int(PATH_MAX) + 64)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    return count < 0 ? nil : Array(bytes[..<count])
  }
}

extension DescriptionCache.Entry {
  /// The word before the seconds; no description begins so.
  private static let timeout = "timeout "

  fileprivate init(_ bytes: ArraySlice<UInt8>) {
    let start = Self.timeout.utf8
    if bytes.starts(with: start),
      let seconds = Int(String(decoding: bytes.dropFirst(start.count), as: UTF8.self))
    {
      self = .timeout(seconds: seconds)
    } else {
      self = .description(Array(bytes))
    }
  }

  fileprivate var bytes: [UInt8] {
    switch self {
    case .description(let text): text
    case .timeout(let seconds): Array("\(Self.timeout)\(seconds)".utf8)
    }
  }
}
