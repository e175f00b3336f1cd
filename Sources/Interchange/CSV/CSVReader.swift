import EntityGraph

/// Reads tables of nodes and of edges, alone or as a pair.
///
/// > Shafranovich, Y. "Common Format and MIME Type for Comma-Separated Values (CSV) Files."
/// > RFC 4180, 2005. doi:10.17487/RFC4180
struct CSVReader {
  /// Reads a file, with the other one of its pair where that is there.
  ///
  /// - Throws: ``ReadingError`` when a table cannot be read or is one of neither nodes nor edges.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    guard let pair = CSVPair(of: file.path) else { return try read(file.path, [file]) }
    let other = file.path == pair.nodes ? pair.edges : pair.nodes
    guard (try? OpenFile(other)) != nil else { return try read(file.path, [file]) }
    let partner = try InputFile(other, file.limits)
    let files = file.path == pair.nodes ? [file, partner] : [partner, file]
    return try read(pair.nodes, files)
  }

  private func read(_ path: String, _ files: [InputFile]) throws(ReadingError) -> GraphReading {
    var tables = CSVTables()
    for file in files { try tables.read(file) }
    return tables.reading(path)
  }
}
