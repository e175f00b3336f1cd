import EntityGraph
import Wording

/// What stands behind documents that say the same, in sentences.
struct CorroborationText {
  let graph: Graph
  let corroboration: Corroboration

  /// In how many documents and copies; that they only seem to confirm each other, and why.
  var sentence: String {
    let documents = corroboration.documents
    let places = "is asserted in \(documents.count.of("document"))\(copies)"
    return documents.count > 1 ? places + (circle ?? origin) : places
  }

  /// "and its copy makeyevka-copy".
  private var copies: String {
    let (copies, documents) = (corroboration.copies, corroboration.documents)
    guard !copies.isEmpty else { return "" }
    guard documents.count == 1 else {
      return " and repeated in \(copies.count.of("copy", "copies"))"
    }
    return copies.count == 1
      ? " and its copy \(copies[0])" : " and its copies \(copies.map(\.rawValue).listed)"
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
