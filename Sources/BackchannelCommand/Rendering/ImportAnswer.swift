import CaseFiles
import FactFiles

/// What an import added, knew already and refused.
struct ImportAnswer {
  let path: String
  let report: ImportReport?
  let refused: [FactFileError]
  let notes: [InputNote]

  var json: JSON {
    [
      "schema": 1, "case": .text(path),
      "added": [
        "documents": .whole(report?.added.documents ?? 0),
        "entities": .whole(report?.added.entities ?? 0),
        "claims": .whole(report?.added.claims ?? 0),
      ],
      "known": .whole(report?.known.total ?? 0), "updated": .whole(report?.updated.total ?? 0),
      "withdrawn": .whole(report?.withdrawn ?? 0),
      "refused": refused.json {
        [
          "file": .text($0.place.file), "line": $0.place.line.map(JSON.whole) ?? .null,
          "column": $0.place.column.map(JSON.whole) ?? .null, "what": .text("\($0.problem)"),
        ]
      },
      "warnings": notes.json(\.json),
    ]
  }

  var text: [String] {
    guard let report else { return [] }
    let added = report.added
    let sentences = [
      "Added \(added.documents.of("document")), \(added.entities.of("entity", "entities")) and \(added.claims.of("claim")) to \(path).",
      report.known.total > 0
        ? "\(report.known.total.of("fact was", "facts were")) known already." : nil,
      report.updated.total > 0
        ? "\(report.updated.total.of("fact was", "facts were")) updated." : nil,
      report.withdrawn > 0
        ? "\(report.withdrawn.of("claim is", "claims are")) gone from their documents." : nil,
    ]
    let notes = notes.map { "  \($0.sentence)" }
    return [sentences.compactMap { $0 }.joined(separator: " ")]
      + (notes.isEmpty ? [] : ["Noted:"] + notes)
  }
}
