import LibC

extension InputFile {
  /// The file at a path, such as that of the other table of a pair; a file in an archive knows only
  /// what is in it.
  ///
  /// - Returns: `nil` where there is none.
  /// - Throws: ``ReadingError`` where it cannot be opened.
  func neighbor(at path: String) throws(ReadingError) -> InputFile? {
    if path == self.path { return self }
    guard let container else {
      return OpenFile.exists(path) ? try InputFile(path, limits) : nil
    }
    let entry = container.entries.first { "\(container.path)/\($0.name)" == path }
    return try entry.map { entry throws(ReadingError) in try InputFile(entry, of: container) }
  }

  /// The other files of its folder, on disk or in its archive, that can be opened, by their names.
  func neighbors(where isWanted: (String) -> Bool) -> [InputFile] {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    if let container {
      return container.entries.filter { isWanted($0.name) }
        .filter { "\(container.path)/\($0.name)" == "\(folder)\($0.name.lastComponent)" }
        .filter { "\(container.path)/\($0.name)" != path }
        .compactMap { try? InputFile($0, of: container) }
    }
    guard OpenFile.isPlainFile(path) else { return [] }
    let names = namesInFolder(folder.isEmpty ? "." : String(folder)) ?? []
    return names.filter(isWanted).map { "\(folder)\($0)" }
      .filter { $0 != path && OpenFile.isPlainFile($0) }
      .compactMap { try? InputFile($0, limits) }
  }
}
