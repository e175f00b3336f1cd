public import EntityGraph

extension GraphFile {
  /// Writes who claims what in a format that keeps it, whole or not at all.
  ///
  /// - Parameters:
  ///   - graph: What is written, of a graph under a policy what that leaves.
  ///   - path: Where to.
  ///   - format: The format; `nil` where the extension of `path` tells it.
  /// - Returns: What was written, and what the format has no place for.
  /// - Throws: ``InterchangeError`` for a format that keeps no claims, or when the file cannot be written;
  ///   what stood there stays.
  /// - Complexity: O(claims).
  @discardableResult
  public static func write(
    _ graph: Graph, to path: String, as format: GraphFormat? = nil
  ) throws(InterchangeError) -> ExportReport {
    switch format ?? GraphFormat(extensionOf: path) {
    case .stix: return try STIXWriter().write(graph, to: path)
    case .bods: return try BODSWriter().write(graph, to: path)
    case .followTheMoney: return try FTMWriter().write(graph, to: path)
    default:
      let formats = GraphFormat.allCases.filter(\.keepsClaims).flatMap { $0.extensions.prefix(1) }
      throw .unknownFormat(path, written: formats.joined(separator: ", "))
    }
  }

  /// Writes `table` in the format that the extension of `path` tells, whole or not at all; where that
  /// keeps claims and has no columns, the graph of the table.
  ///
  /// - Parameters:
  ///   - table: What is written.
  ///   - path: Where to, with an extension that tells the format.
  ///   - format: The format where the extension is not to tell it.
  ///   - profile: Which reader GraphML, GEXF, JSON and Pajek are for; other formats have none.
  ///   - isSafe: Whether CSV has an apostrophe before what a spreadsheet would run.
  /// - Returns: What was written, and what readers would lose or bend.
  /// - Throws: ``InterchangeError`` for an extension of no format that is written, or when the file
  ///   cannot be written; what stood there stays.
  /// - Complexity: O(n) in the size of the table.
  @discardableResult
  public static func write(
    _ table: ExportTable, to path: String, as format: GraphFormat? = nil,
    profile: ExportProfile = .gephi, isSafe: Bool = false
  ) throws(InterchangeError) -> ExportReport {
    switch format ?? GraphFormat(extensionOf: path) {
    case .graphML: return try GraphMLWriter(profile: profile).write(table, to: path)
    case .gexf: return try GEXFWriter(profile: profile).write(table, to: path)
    case .csv: return try CSVWriter(isSafe: isSafe).write(table, to: path)
    case .json: return try NodeLinkWriter(profile: profile).write(table, to: path)
    case .cytoscape: return try CytoscapeWriter().write(table, to: path)
    case .sqlite: return try SQLiteWriter().write(table, to: path)
    case .dot: return try DOTWriter().write(table, to: path)
    case .pajek: return try PajekWriter(profile: profile).write(table, to: path)
    case .graphalytics: return try GraphalyticsWriter().write(table, to: path)
    case .stix, .bods, .followTheMoney: return try write(table.graph, to: path, as: format)
    case .gml, .edgeList, .matrixMarket, .companiesHouse, .openSanctions, .littleSis,
      .aleph, .whatsApp, .mail, .gleif, .icij, .misp, .analystsNotebook, .iBase,
      .workbook, .maltego, .callRecords, .statementOfAccount,
      .neo4j, .wikidata, .gdelt, .acled, .telegram, .cypher, nil:
      throw .unknownFormat(path, written: GraphFormat.writtenExtensions)
    }
  }
}
