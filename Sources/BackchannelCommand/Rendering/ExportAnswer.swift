import EntityGraph
import Interchange

/// What was exported, and what its reader would lose or bend.
struct ExportAnswer {
  let graph: Graph
  let report: ExportReport

  var json: JSON {
    [
      "schema": 1, "policy": JSONShapes(graph: graph).policy(), "file": .text(report.file),
      "nodes": .whole(report.nodes), "edges": .whole(report.edges),
      "warnings": report.warnings.json { ["element": .text($0.element), "what": .text($0.what)] },
    ]
  }

  var text: [String] {
    let wrote = "Wrote \(report.nodes.of("node")) and \(report.edges.of("edge")) to \(report.file)."
    let notes = report.warnings.prefix(20).flatMap { warning in
      "\(warning.element): \(warning.what)".wrapped(to: Terminal.output.width - 2).map { "  \($0)" }
    }
    let more =
      report.warnings.count > 20 ? ["  and \(report.warnings.count - 20) more (--format json)"] : []
    return [wrote] + (notes.isEmpty ? [] : ["Noted before you open it:"] + notes + more)
      + PolicyText(graph).sentence.wrapped(to: Terminal.output.width)
  }
}
