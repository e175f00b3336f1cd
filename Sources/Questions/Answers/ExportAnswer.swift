package import EntityGraph
package import Interchange

/// What was exported, and what its reader would lose or bend.
public struct ExportAnswer: GraphAnswer {
  package let graph: Graph
  package let report: ExportReport

  /// Why analyzers of plug-ins gave no column.
  package let failures: [any Error]

  public var isEmpty: Bool { false }

  public var json: JSON {
    [
      "schema": 1, "policy": JSONShapes(graph: graph).policy(), "file": .text(report.file),
      "nodes": .whole(report.nodes), "edges": .whole(report.edges),
      "claims": report.claims.map { .whole($0) } ?? .null,
      "warnings": report.warnings.json { ["element": .text($0.element), "what": .text($0.what)] },
      "failed": failures.json { .text("\($0)") },
    ]
  }
}
