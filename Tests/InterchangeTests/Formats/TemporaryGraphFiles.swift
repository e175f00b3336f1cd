import Foundation

/// A folder of files for one test, removed with it.
final class TemporaryGraphFiles {
  private let url = FileManager.default.temporaryDirectory.appending(
    path: "backchannel-\(UUID().uuidString)")

  init() { try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path() }

  func file(_ name: String, _ text: String) throws -> String { try file(name, Data(text.utf8)) }

  func file(_ name: String, _ bytes: Data) throws -> String {
    try bytes.write(to: url.appending(path: name))
    return path(name)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path())) ?? []).sorted()
  }
}
