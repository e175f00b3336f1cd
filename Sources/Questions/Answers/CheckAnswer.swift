public import Interchange

/// What Gephi would lose or bend of a file.
public struct CheckAnswer: GraphAnswer {
  public let check: FileCheck

  /// Whether nothing would be lost or changed.
  public var isEmpty: Bool { check.isWhole }

  public var json: JSON {
    [
      "schema": 1, "file": .text(check.file), "whole": .flag(check.isWhole),
      "findings": check.findings.json { finding in
        [
          "line": finding.line.map { .whole($0) } ?? nil, "element": .text(finding.element),
          "what": .text(finding.what), "mend": .text(finding.mend),
        ]
      },
    ]
  }
}
