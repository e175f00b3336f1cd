/// What Gephi would lose or bend of a graph file, whoever wrote it.
public struct FileCheck: Sendable {
  public let file: String

  /// In the order in which the file shows them; what only its end shows comes last.
  public let findings: [CheckFinding]

  /// Whether Gephi shows all of it as it is.
  public var isWhole: Bool { findings.isEmpty }

  /// Checks the GraphML or GEXF file at `path`, in one pass.
  ///
  /// - Throws: ``ReadingError`` when the file cannot be read or is of another format.
  /// - Complexity: O(n) in the size of the file; in memory in the number of its nodes and edges.
  public init(
    of path: String, as format: GraphFormat? = nil, limits: ReadingLimits = ReadingLimits()
  ) throws(ReadingError) {
    self.file = path
    let file = try GraphFile.open(path, limits)
    let stated = format.map { StatedFormat($0, isOfOneInput: true) }
    switch try GraphFile.format(of: file, stated) {
    case .graphML:
      var check = GraphMLCheck()
      try XMLDocumentReader.read(file, into: &check)
      findings = check.finished()
    case .gexf:
      var check = GEXFCheck()
      try XMLDocumentReader.read(file, into: &check)
      findings = check.finished()
    default:
      throw ReadingError("is neither GraphML nor GEXF, and no other format is checked", file: path)
    }
  }
}
