/// A graph file that was opened once: its first bytes tell the format, and it is read from there on.
package struct OpenGraphFile {
  private let content: Result<(file: InputFile, format: GraphFormat), ReadingError>

  /// Opens the file at `path`; one that cannot be read, as a damaged archive, says why when it is
  /// read.
  ///
  /// - Returns: `nil` where there is no file, and for one of no known format.
  package init?(_ path: String, _ limits: ReadingLimits = ReadingLimits()) {
    guard OpenFile.exists(path) else { return nil }
    do throws(ReadingError) {
      let file = try InputFile(path, limits)
      content = .success((file, try GraphFile.format(of: file)))
    } catch {
      if error == .unknownFormat(path) { return nil }
      content = .failure(error)
    }
  }

  /// Whether it holds facts with sources of their own, as FollowTheMoney has them.
  ///
  /// - Throws: ``ReadingError`` when the file cannot be read.
  package var holdsFacts: Bool {
    get throws(ReadingError) { try content.get().format == .followTheMoney }
  }

  /// Reads the graph that it holds.
  ///
  /// - Throws: ``ReadingError`` when the file cannot be read or is not what it seems.
  /// - Complexity: O(n) in the size of the file.
  package func read() throws(ReadingError) -> GraphReading {
    let (file, format) = try content.get()
    return try GraphFile.read(file, format)
  }
}
