import LibC

/// What programs said of themselves, kept in the user's cache until their files change.
struct DescriptionCache: Sendable {
  let folder: String

  /// The longest description that is kept.
  static let mostBytes = 1 << 20

  /// What the program in `file` said when it was as it is now.
  func text(of file: PluginFile) -> [UInt8]? {
    guard let kept = PluginFile(path(of: file)), kept.otherWriter == nil, !kept.isFolder,
      let bytes = Self.bytes(kept.path), let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      bytes[..<end].elementsEqual(file.state.utf8)
    else { return nil }
    return Array(bytes[(end + 1)...])
  }

  /// Keeps what it said, if that is possible.
  func keep(_ text: [UInt8], of file: PluginFile) {
    makeFolder()
    let (path, bytes) = (path(of: file), Array("\(file.state)\n".utf8) + text)
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
