import Questions
import Wording

extension MappingAnswer {
  var text: [String] {
    let counts =
      "\(file) makes \(documents.of("document")), \(entities.of("entity", "entities")) and \(claims.of("claim"))"
    let first = firstClaims.isEmpty ? "." : "; the first of them as facts:"
    let notes = notes.map { "  \($0.sentence)" }
    return [counts + first] + firstClaims.map { "  - {\($0)}" }
      + (notes.isEmpty ? [] : ["Noted:"] + notes)
  }
}
