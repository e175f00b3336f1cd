import EntityGraph
import Wording

/// What stands behind documents that say the same, in sentences.
struct CorroborationText {
  let graph: Graph
  let corroboration: Corroboration

  /// "two documents"; that they only seem to confirm each other, and why.
  var sentence: String {
    let documents = corroboration.documents.count.of("document")
    guard corroboration.documents.count > 1 else { return "is asserted in \(documents)" }
    return "is asserted in \(documents)" + (circle ?? origin)
  }

  private var circle: String? {
    guard let circle = corroboration.circles.first else { return nil }
    return ", but \(circle.map(graph.name(of:)).listed) cite each other for it"
  }

  private var origin: String {
    guard corroboration.independentSources < 2 else {
      return ", by \(corroboration.independentSources.of("independent source"))"
    }
    let origins = corroboration.origins.map(graph.name(of:))
    return origins.count == 1
      ? ", but all of them go back to \(origins[0])" : ", but not independently of each other"
  }
}
