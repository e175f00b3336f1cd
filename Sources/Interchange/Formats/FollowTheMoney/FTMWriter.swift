import EntityGraph
import Wording

/// Writes who claims what as entities of FollowTheMoney, one JSON object a line: what no document says
/// of an entity, then each claim, under the document that makes it as its dataset and its claimants as
/// publishers.
///
/// Relations become entities between others: of the schema that says the same where both ends fit,
/// else an `UnknownLink` whose role is the kind of the relation. The same graph gives the same bytes.
///
/// > Source: the model of FollowTheMoney, https://followthemoney.tech.
struct FTMWriter {
  /// Writes `graph` to the file at `path`, whole or not at all.
  ///
  /// - Returns: What was written, and what FollowTheMoney has no place for.
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  /// - Complexity: O(claims) in time, O(entities + relations) in memory.
  @discardableResult
  func write(_ graph: Graph, to path: String) throws(InterchangeError) -> ExportReport {
    var objects = FTMObjects(graph)
    var output = try TextOutput(to: path)
    for vertex in graph.verticesByID { objects.define(graph.entity(at: vertex)).write(to: &output) }
    graph.forEachRemainingClaim { objects.add($0).write(to: &output) }
    objects.end().write(to: &output)
    for relation in objects.impliedRelations {
      objects.addImplied(relation).write(to: &output)
    }
    objects.definitionsOfOthers().write(to: &output)
    for document in graph.policy.filter.isTrivial ? graph.documents : objects.spokenDocuments {
      objects.describe(document).write(to: &output)
    }
    try output.end()
    return ExportReport(
      file: path, nodes: objects.nodeCount, edges: objects.edgeCount,
      warnings: objects.losses.warnings, claims: objects.claimCount)
  }
}

extension [FTMObject] {
  fileprivate func write(to output: inout TextOutput) {
    for object in self { output.append(utf8: object.line) }
  }
}
