import LibC

extension FactSource {
  /// The facts files that a path stands for: itself, or the `*.yaml` of a folder.
  static func paths(under path: String) throws(FactFileError) -> [String] {
    guard try status(of: path).st_mode & S_IFMT == S_IFDIR else { return [path] }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let names = namesInFolder(path) else { throw unreadable(path) }
    let facts = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
    if facts.isEmpty { throw FactFileError(.noFactsInFolder, at: Place(file: path)) }
    return facts.sorted().map { "\(folder)/\($0)" }
  }

  /// Reads the file at the path.
  init(readingFrom path: String) throws(FactFileError) {
    let status = try Self.status(of: path)
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FactFileError(.unreadable(.noFile), at: Place(file: path))
    }
    try Self.checkSize(Int(status.st_size), of: path)
    guard let bytes = Self.bytes(of: path, atMost: .max, inPiecesOf: Int(status.st_size) + 1)
    else { throw Self.unreadable(path) }
    self.init(path: path, bytes: bytes)
  }

  /// Whether the path is a folder with facts files in it, or a file with the key `backchannel:`.
  static func looksLikeFacts(at path: String) -> Bool {
    guard let kind = try? status(of: path).st_mode & S_IFMT else { return false }
    if kind == S_IFDIR { return (try? paths(under: path)) != nil }
    guard kind == S_IFREG, let start = bytes(of: path, atMost: 1 << 16) else { return false }
    return looksLikeFacts(start)
  }

  /// What the system says of a file, or of the one that a symbolic link leads to.
  private static func status(of path: String) throws(FactFileError) -> stat {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw FactFileError(
        .unreadable(errno == EACCES ? .forbidden : .missing), at: Place(file: path))
    }
    return status
  }

  /// The first bytes of a file; `nil` where they cannot be read.
  private static func bytes(
    of path: String, atMost limit: Int, inPiecesOf size: Int = 1 << 16
  ) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: min(limit, size, 1 << 18)))
    while bytes.count < limit {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  private static func unreadable(_ path: String) -> FactFileError {
    let isForbidden = unsafe access(path, R_OK) != 0
    return FactFileError(.unreadable(isForbidden ? .forbidden : .broken), at: Place(file: path))
  }
}
