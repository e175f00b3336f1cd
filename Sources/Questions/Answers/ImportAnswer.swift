package import CaseFiles
package import FactFiles

/// What an import added, knew already and refused.
public struct ImportAnswer: GraphAnswer {
  package let path: String
  package let report: ImportReport?
  package let refused: [FactFileError]
  package let notes: [InputNote]

  init(path: String, report: ImportReport?, refused: [FactFileError], notes: [InputNote]) {
    (self.path, self.report, self.refused, self.notes) = (path, report, refused, notes)
  }

  /// The answer of an import that was refused.
  package init(of path: String, refusing errors: FactFileErrors) {
    self.init(path: path, report: nil, refused: errors.errors, notes: [])
  }

  public var isEmpty: Bool { false }

  public var json: JSON {
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
}
