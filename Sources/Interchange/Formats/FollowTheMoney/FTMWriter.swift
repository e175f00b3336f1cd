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
  /// - Complexity: O(claims) in time, O(entities + relations + claims of a document) in memory.
  @discardableResult
  func write(_ graph: Graph, to path: String) throws(InterchangeError) -> ExportReport {
    var objects = FTMObjects(graph)
    var output = try TextOutput(to: path)
    var blankTextCount = 0
    let write = { (made: [FTMObject]) in
      for object in made {
        blankTextCount += object.blankTextCount
        output.append(utf8: object.line)
      }
    }
    for vertex in graph.verticesByID { write(objects.define(graph.entity(at: vertex))) }
    graph.forEachRemainingClaim(joined: true) { write(objects.add($0)) }
    write(objects.end())
    for relation in objects.impliedRelations { write(objects.addImplied(relation)) }
    write(objects.definitionsOfOthers())
    for document in graph.policy.filter.isTrivial ? graph.documents : objects.spokenDocuments {
      write(objects.describe(document))
    }
    objects.count(blankTexts: blankTextCount)
    try output.end()
    return ExportReport(
      file: path, nodes: objects.nodeCount, edges: objects.edgeCount,
      warnings: objects.losses.warnings, claims: objects.claimCount)
  }
}
