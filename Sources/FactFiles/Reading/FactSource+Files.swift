import LibC

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension FactSource {
  /// The facts files that a path stands for: itself, or the `*.yaml` of a folder.
  static func paths(under path: String) throws(FactFileError) -> [String] {
    guard try status(of: path).st_mode & S_IFMT == S_IFDIR else { return [path] }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let names = try reading(path) { try FileManager.default.contentsOfDirectory(atPath: path) }
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
    let data = try Self.reading(path) { try Data(contentsOf: URL(filePath: path)) }
    self.init(path: path, bytes: [UInt8](data))
  }

  /// Whether the path is a folder with facts files in it, or a file with the key `backchannel:`.
  static func looksLikeFacts(at path: String) -> Bool {
    guard let kind = try? status(of: path).st_mode & S_IFMT else { return false }
    if kind == S_IFDIR { return (try? paths(under: path)) != nil }
    guard kind == S_IFREG,
      let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    else { return false }
    return looksLikeFacts(data.prefix(1 << 16))
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

  private static func reading<Value>(
    _ path: String, _ read: () throws -> Value
  ) throws(FactFileError) -> Value {
    do {
      return try read()
    } catch {
      let isForbidden = !FileManager.default.isReadableFile(atPath: path)
      throw FactFileError(
        .unreadable(isForbidden ? .forbidden : .broken), at: Place(file: path))
    }
  }
}
