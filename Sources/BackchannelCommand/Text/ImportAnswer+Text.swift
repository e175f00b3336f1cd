import CaseFiles
import Questions
import Wording

extension ImportAnswer {
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
