import EntityGraph

/// Writes who claims what as a bundle of STIX 2.1.
///
/// An assertion of a relation becomes a relationship, one of a property a note, anything else an
/// opinion about them, each by its claimant; documents become reports that carry them. What STIX has
/// no place for is kept by an extension that the bundle defines. The same graph gives the same bytes.
///
/// > OASIS. "STIX Version 2.1." OASIS Standard, 10 June 2021.
struct STIXWriter {
  /// Writes `graph` to the file at `path`, whole or not at all.
  ///
  /// - Returns: What was written, and what STIX has no place for.
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  /// - Complexity: O(claims) in time; in memory what one document says, and the objections.
  func write(_ graph: Graph, to path: String) throws(InterchangeError) -> ExportReport {
    var bundle = try STIXBundle(graph, to: path)
    bundle.takeInObjections()
    bundle.write(STIXExtension.definition)
    bundle.write(STIXExtension.author(defining: STIXVocabulary.json(graph.vocabulary)))
    for vertex in graph.verticesByID { bundle.add(graph.entity(at: vertex)) }
    graph.forEachRemainingClaim { bundle.add($0) }
    try bundle.end(with: graph.policy.filter.isTrivial ? graph.documents : [])
    return ExportReport(
      file: path, nodes: bundle.entityCount, edges: graph.relationCount,
      warnings: bundle.losses.warnings, claims: bundle.claimCount)
  }
}
