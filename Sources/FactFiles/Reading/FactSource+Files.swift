#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension FactSource {
  /// The facts files that a path stands for: itself, or the `*.yaml` of a folder.
  static func paths(under path: String) throws(FactFileError) -> [String] {
    guard try kind(of: path) == .typeDirectory else { return [path] }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let names = try reading(path) { try FileManager.default.contentsOfDirectory(atPath: path) }
    let facts = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
    if facts.isEmpty { throw FactFileError(.noFactsInFolder, at: Place(file: path)) }
    return facts.sorted().map { "\(folder)/\($0)" }
  }

  /// Reads the file at the path.
  init(readingFrom path: String) throws(FactFileError) {
    guard try Self.kind(of: path) == .typeRegular else {
      throw FactFileError(.unreadable(.noFile), at: Place(file: path))
    }
    let attributes = try Self.reading(path) {
      try FileManager.default.attributesOfItem(atPath: Self.target(of: path))
    }
    try Self.checkSize(Int(clamping: attributes[.size] as? UInt64 ?? 0), of: path)
    let data = try Self.reading(path) { try Data(contentsOf: URL(filePath: path)) }
    self.init(path: path, bytes: [UInt8](data))
  }

  /// Whether the path is a folder with facts files in it, or a file with the key `backchannel:`.
  static func looksLikeFacts(at path: String) -> Bool {
    guard let kind = try? kind(of: path) else { return false }
    if kind == .typeDirectory { return (try? paths(under: path)) != nil }
    guard kind == .typeRegular,
      let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    else { return false }
    return looksLikeFacts(data.prefix(1 << 16))
  }

  private static func kind(of path: String) throws(FactFileError) -> FileAttributeType? {
    guard FileManager.default.fileExists(atPath: path) else {
      throw FactFileError(.unreadable(.missing), at: Place(file: path))
    }
    return try reading(path) {
      try FileManager.default.attributesOfItem(atPath: target(of: path))[.type]
        as? FileAttributeType
    }
  }

  /// The file itself where the path is a symbolic link.
  private static func target(of path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
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
