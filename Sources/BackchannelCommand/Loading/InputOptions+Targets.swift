import Interchange

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension InputOptions {
  /// Refuses to write over what is read, by whatever path or link it is named.
  func protect(from targets: [String]) throws(ExportError) {
    let written = targets.compactMap { path in FileIdentity(path).map { (path, $0) } }
    guard !written.isEmpty else { return }
    var inputs: [FileIdentity: String] = [:]
    for word in paths.isEmpty ? [Self.defaultCase] : paths {
      for (file, identity) in Self.files(of: word) { inputs[identity] = inputs[identity] ?? file }
    }
    for (path, identity) in written {
      if let input = inputs[identity] { throw .ownInput(path, input: input) }
    }
  }

  /// The files that are read where `word` stands after `--in`.
  private static func files(of word: String) -> [(String, FileIdentity)] {
    let isStandardInput = word == PassingInput.standardInput && FileKind(word) == .absent
    if isStandardInput { return FileIdentity.ofStandardInput.map { [(word, $0)] } ?? [] }
    let files = FileKind(word) == .folder ? contents(of: word) : GraphFile.parts(of: word)
    return files.compactMap { file in FileIdentity(file).map { (file, $0) } }
  }

  private static func contents(of folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
  }
}
