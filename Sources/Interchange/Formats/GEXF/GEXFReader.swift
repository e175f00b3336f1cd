import EntityGraph

/// Reads GEXF 1.1 to 1.3, whoever wrote it.
struct GEXFReader {
  /// - Throws: ``ReadingError`` when the file is not well-formed or goes beyond the limits.
  /// - Complexity: O(n) in the size of the file; in memory in that of the graph.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var handler = GEXFHandler([:])
    try XMLDocumentReader.read(file, into: &handler)
    let mismatches = handler.columns.mismatches
    if !mismatches.isEmpty {
      // Texts of columns that need another type were dropped: read them again as that type.
      handler = GEXFHandler(mismatches)
      try file.rewind()
      try XMLDocumentReader.read(file, into: &handler)
    }
    let graph = handler.graph(of: file.path, file.limits.choices)
    return GraphReading(.graph(graph), handler.notes)
  }
}
