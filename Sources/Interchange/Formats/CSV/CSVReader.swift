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
    guard let pair = CSVPair(of: file.path), let nodes = try file.neighbor(at: pair.nodes),
      let edges = try file.neighbor(at: pair.edges)
    else { return try read(alone: file) }
    return try read(pair.nodes, [nodes, edges])
  }

  private func read(alone file: InputFile) throws(ReadingError) -> GraphReading {
    var tables = CSVTables()
    try tables.read(file)
    tables.noteMissingEdges(of: file.path)
    return tables.reading(file.path, file.limits.choices)
  }

  /// Reads tables of one graph; it is called after the file at `path`.
  func read(_ path: String, _ files: [InputFile]) throws(ReadingError) -> GraphReading {
    var tables = CSVTables()
    for file in files { try tables.read(file) }
    return tables.reading(path, files.first?.limits.choices ?? TableChoices())
  }
}
