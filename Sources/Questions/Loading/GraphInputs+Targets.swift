import Interchange

extension GraphInputs {
  /// Refuses to write over what is read, by whatever path or link it is named.
  public func protect(from targets: [String]) throws(OwnInputError) {
    let written = targets.compactMap { path in FileIdentity(path).map { (path, $0) } }
    guard !written.isEmpty else { return }
    var inputs: [FileIdentity: String] = [:]
    for word in paths {
      for (file, identity) in Self.files(of: word) { inputs[identity] = inputs[identity] ?? file }
    }
    for (path, identity) in written {
      if let input = inputs[identity] { throw OwnInputError(file: path, input: input) }
    }
  }

  /// The files that are read where `word` stands among the paths.
  private static func files(of word: String) -> [(String, FileIdentity)] {
    let isStandardInput = word == PassingInput.standardInput && FileKind(word) == .absent
    if isStandardInput { return FileIdentity.ofStandardInput.map { [(word, $0)] } ?? [] }
    let files =
      FileKind(word) == .folder ? FileKind.contents(of: word) : GraphFile.parts(of: word)
    return files.compactMap { file in FileIdentity(file).map { (file, $0) } }
  }
}

/// A file to write that is one of the inputs.
public struct OwnInputError: Error, Hashable, CustomStringConvertible {
  public let file: String
  public let input: String

  public var description: String {
    let what =
      file == input
      ? "is one of the inputs" : "is the same file as '\(input)', one of the inputs,"
    return "'\(file)' \(what) and would be overwritten; name another file to write"
  }
}
