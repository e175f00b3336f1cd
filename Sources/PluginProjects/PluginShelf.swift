import LibC

/// The folder in which the user's own plug-ins are.
package struct PluginShelf: Sendable {
  package let folder: String

  /// - Parameter folder: Its path; `nil` where no variable tells it.
  /// - Throws: ``PluginProjectError/noHome``.
  package init(_ folder: String?) throws(PluginProjectError) {
    guard let folder else { throw .noHome }
    self.folder = folder
  }

  /// Where a plug-in of this file name is, or would be.
  package func place(of name: String) -> String { "\(folder)/\(name)" }

  /// Copies a plug-in here, in the place of one of the same file name.
  ///
  /// - Parameters:
  ///   - file: Where it is.
  ///   - judge: Gets a copy, and throws where it cannot be used; what is here then stays as it is.
  /// - Returns: The path that it has here.
  /// - Throws: ``PluginProjectError``, or what `judge` throws.
  package func add(_ file: String, unless judge: (String) throws -> Void) throws -> String {
    guard let bytes = SmallFile.bytes(of: file) else {
      throw PluginProjectError.notRead(file, systemError())
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stage = "\(folder)/.new-\(getpid())"
    let draft = "\(stage)/\(name)"
    guard makeFolder(stage, mode: 0o755) else {
      throw PluginProjectError.notWritten(folder, systemError())
    }
    for path in [stage, draft] { UnfinishedFiles.add(path) }
    defer { Self.remove(draft, in: stage) }
    guard SmallFile.write(bytes, to: draft, mode: 0o755) else {
      throw PluginProjectError.notWritten(draft, systemError())
    }
    try judge(Self.real(draft))
    guard unsafe rename(draft, place(of: name)) == 0 else {
      throw PluginProjectError.notWritten(place(of: name), systemError())
    }
    return place(of: name)
  }

  private static func real(_ path: String) -> String {
    let real = unsafe realpath(path, nil)
    defer { unsafe free(real) }
    return unsafe real.map { unsafe String(cString: $0) } ?? path
  }

  private static func remove(_ draft: String, in stage: String) {
    unsafe unlink(draft)
    unsafe rmdir(stage)
    for path in [draft, stage] { UnfinishedFiles.remove(path) }
  }
}

extension PluginShelf {
  /// The file names of what is here, in order.
  package var names: [String] {
    (namesInFolder(folder) ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The file names that a plug-in of a name may have.
  package func names(of plugin: String) -> [String] {
    let likely = [plugin] + ["so", "dylib", "wasm"].map { "\(plugin).\($0)" }
    return names.filter { likely.contains($0) || $0 == "backchannel-\(plugin)" }
  }

  /// Takes a plug-in away.
  ///
  /// - Parameter name: Its file name.
  /// - Returns: The path that it had.
  /// - Throws: ``PluginProjectError/notRemoved(_:_:)``.
  package func remove(_ name: String) throws(PluginProjectError) -> String {
    let path = place(of: name)
    guard unsafe unlink(path) == 0 else { throw .notRemoved(path, systemError()) }
    return path
  }
}
