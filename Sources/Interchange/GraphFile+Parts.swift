extension GraphFile {
  /// The files that hold one graph with the file at `path`, itself among them: a table of nodes and
  /// one of edges, `X_nodes.csv` and `X_edges.csv`, `X.v` and `X.e` of Graphalytics, or the tables of
  /// Offshore Leaks in one folder.
  ///
  /// Only files that are there, in the order in which they are read; by the names alone, but for
  /// Offshore Leaks, which is known by its columns.
  package static func parts(of path: String) -> [String] {
    if let package = ICIJPackage(at: path) ?? ICIJPackage(in: path) {
      return package.files.map(\.file.path)
    }
    let parts =
      CSVPair(of: path).map { [$0.nodes, $0.edges] }
      ?? GraphalyticsPair(of: path).map { [$0.vertices, $0.edges] } ?? [path]
    return parts.filter { OpenFile.exists($0) }
  }

  /// The table that stands for a folder which holds the tables of Offshore Leaks.
  ///
  /// - Returns: `nil` for any other folder.
  package static func table(ofPackageIn folder: String) -> String? {
    ICIJPackage(in: folder)?.files.last?.file.path
  }

  /// The files that are written for the name `path`: of CSV and of Graphalytics two.
  package static func writtenParts(of path: String, as format: GraphFormat) -> [String] {
    switch format {
    case .csv:
      let pair = CSVPair(writtenFor: path)
      return [pair.nodes, pair.edges]
    case .graphalytics: return GraphalyticsPair(of: path).map { [$0.vertices, $0.edges] } ?? [path]
    default: return [path]
    }
  }

  /// Reads a table of nodes and one of edges as one graph, whatever they are called.
  ///
  /// - Throws: ``ReadingError`` when one of them cannot be read.
  public static func read(
    nodes: String, edges: String, limits: ReadingLimits = ReadingLimits()
  ) throws(ReadingError) -> GraphReading {
    try CSVReader().read(nodes, [open(nodes, limits), open(edges, limits)])
  }
}
