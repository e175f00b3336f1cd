import EntityGraph

/// Reads GraphML of every dialect: Gephi's, yEd's, NetworkX's, igraph's, Neo4j's and TinkerPop's.
///
/// One pass; another only where data came before their keys, or values are not of the type that
/// their key declares, whose column then becomes wider.
///
/// > Brandes, U., Eiglsperger, M., Herman, I., Himsolt, M., Marshall, M. S. "GraphML progress
/// > report: structural layer proposal." *Graph Drawing*, 2001. doi:10.1007/3-540-45848-4_59
struct GraphMLReader {
  /// The readings that a document may need: a type is widened at most to numbers, then to texts.
  private static let mostReadings = 4

  /// - Throws: ``ReadingError`` where the file is not well-formed, no GraphML or beyond its limits.
  /// - Complexity: O(n) in the size of the file; memory in proportion to the graph.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var keys = GraphMLKeys()
    var widened: [GraphMLTable.TypeMismatch] = []
    var readings = 1
    while true {
      var content = GraphMLContent(keys)
      try XMLDocumentReader.read(file, into: &content)
      content.table.fillDefaults(of: content.keys)
      let mismatches = content.table.mismatches
      guard content.keys.hasLateKeys || !mismatches.isEmpty, readings < Self.mostReadings else {
        for mismatch in widened { content.notes.note(mismatch.sentence, line: mismatch.line) }
        return content.reading(of: file.path, file.limits.choices)
      }
      widened += mismatches
      let types = mismatches.map { ($0.key, $0.to) }
      keys = content.keys.known(
        widening: Dictionary(types) { $0 == $1 ? $0 : .text })
      try file.rewind()
      readings += 1
    }
  }
}
