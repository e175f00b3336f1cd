import EntityGraph
import Wording

/// Writes tables as entities of FollowTheMoney, one JSON object a line: what no document says of an
/// entity, then what each document says, as an object of the same id whose dataset is the document and
/// whose publishers are the claimants.
///
/// Relations become entities between others: of the schema that says the same where both ends fit,
/// else an `UnknownLink` whose role is the kind of the relation. The same table gives the same bytes.
package struct FTMWriter: Sendable {
  package init() {}

  /// Writes `table` to the file at `path`, whole or not at all.
  ///
  /// - Returns: What was written, and what FollowTheMoney has no place for.
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  /// - Complexity: O(n) in the size of the table.
  @discardableResult
  package func write(_ table: ExportTable, to path: String) throws(InterchangeError) -> ExportReport
  {
    let ids = FTMIDs(table)
    var objects = FTMObjects(table, ids)
    var output = try TextOutput(to: path)
    for node in 0..<table.nodeCount {
      for object in objects.objects(ofNode: node) { output.append(utf8: object.line) }
    }
    for edge in 0..<table.edgeCount {
      for object in objects.objects(ofEdge: edge) { output.append(utf8: object.line) }
    }
    try output.end()
    return ExportReport(
      file: path, nodes: table.nodeCount, edges: table.edgeCount,
      warnings: table.unassertedWarnings + table.lossesOfSources + ids.warnings
        + objects.losses.warnings)
  }
}

extension ExportTable {
  /// What is lost of who says what, where anything is said.
  fileprivate var lossesOfSources: [ExportWarning] {
    guard graph.hasClaims else { return [] }
    let what =
      "FollowTheMoney has of documents the ids alone, as datasets; where in them and when claims were"
      + " made, and what is only denied, doubted or supposed, is left out"
    return [ExportWarning(element: "graph", what: what)]
  }
}

extension FTMIDs {
  fileprivate var warnings: [ExportWarning] {
    guard changedNodeCount > 0 else { return [] }
    let what =
      "FollowTheMoney takes only ASCII letters, digits, dots and hyphens in ids; other characters"
      + " of ids are written as hyphens (\(changedNodeCount.of("time")))"
    return [ExportWarning(element: "graph", what: what)]
  }
}
