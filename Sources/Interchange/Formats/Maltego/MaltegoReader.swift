import EntityGraph

/// Reads the graphs of a file of Maltego (.mtgx): what its author drew, and what transforms found.
///
/// > Maltego Technologies. "Maltego User Guides: Graph files", 2024.
struct MaltegoReader {
  /// - Throws: ``ReadingError`` when a graph is not well-formed, with the line.
  /// - Complexity: O(n) in the size of the graphs.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    let entries = file.archive?.entries ?? []
    let graphs = entries.filter { $0.name.hasPrefix("Graphs/") && $0.name.hasSuffix(".graphml") }
      .sorted { $0.name < $1.name }
    guard let archive = file.archive, !graphs.isEmpty else {
      throw ReadingError(
        "has no graph of Maltego; export it again as .mtgx", file: file.path)
    }
    var facts = MaltegoFacts(file)
    for entry in graphs {
      let stem = entry.name.dropLast(".graphml".count)
      let about = try entries.first { $0.name == "\(stem).properties" }.map {
        entry throws(ReadingError) in try MaltegoProperties(InputFile(entry, of: archive))
      }
      var graph = MaltegoGraph()
      try XMLDocumentReader.read(InputFile(entry, of: archive), into: &graph)
      facts.add(
        graph, named: String(stem.dropFirst("Graphs/".count)), isOnlyOne: graphs.count == 1,
        about ?? MaltegoProperties())
    }
    return facts.reading()
  }
}
