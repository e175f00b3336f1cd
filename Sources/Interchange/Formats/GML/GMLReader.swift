import EntityGraph

/// Reads graphs in the Graph Modelling Language.
///
/// Lists inside of nodes and edges become columns such as `graphics.x`.
///
/// > Himsolt, M. "GML: a portable graph file format." Universität Passau, 1997.
struct GMLReader {
  /// - Throws: ``ReadingError`` where the lists are not well formed, or nested too deep.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var graph = GMLGraph(file)
    try graph.readAll()
    return graph.reading(file.path, file.limits.choices)
  }
}
