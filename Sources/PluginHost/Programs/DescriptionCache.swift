import LibC

/// What programs said of themselves, kept in the user's cache until their files change.
struct DescriptionCache: Sendable {
  let folder: String

  /// Whether what is kept is used; else it is only renewed.
  let isUsed: Bool

  /// The longest description that is kept.
  static let mostBytes = 1 << 20

  /// How long a file of the cache may be, with what it is about in front.
  private static let mostKept = mostBytes + (1 << 20)

  /// What a program said.
  enum Entry: Equatable {
    case description([UInt8])

    /// Nothing in so many seconds.
    case timeout(seconds: Int)
  }

  /// What the program in `file` said when it, and the files beside it, were as they are now.
  func entry(of file: PluginFile) -> Entry? {
    guard isUsed, let kept = PluginFile(path(of: file)), kept.otherWriter == nil, !kept.isFolder,
      let bytes = SmallFile.bytes(of: kept.path, most: Self.mostKept),
      let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      bytes[..<end].elementsEqual(file.stateWithNeighbors.utf8)
    else { return nil }
    return Entry(bytes[(end + 1)...])
  }

  /// Keeps what it said, if that is possible.
  func keep(_ entry: Entry, of file: PluginFile) {
    guard makeFolder(folder, mode: 0o700) else { return }
    let bytes = Array("\(file.stateWithNeighbors)\n".utf8) + entry.bytes
    _ = SmallFile.write(bytes, to: path(of: file), mode: 0o600)
  }

  /// A name that follows from the path, by the hash of Fowler, Noll and Vo.
  private func path(of file: PluginFile) -> String {
    let hash = file.path.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return "\(folder)/\(String(hash, radix: 16)).json"
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
