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
      withdrawn(report.withdrawn),
    ]
    let notes = notes.map { "  \($0.sentence)" }
    return [sentences.compactMap { $0 }.joined(separator: " ")]
      + (notes.isEmpty ? [] : ["Noted:"] + notes)
  }

  /// What documents no longer say, which stays in the file of the case.
  private func withdrawn(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: "1 claim is no longer in its document; the case keeps it as a former claim."
    default:
      "\(count) claims are no longer in their documents; the case keeps them as former claims."
    }
  }
}
