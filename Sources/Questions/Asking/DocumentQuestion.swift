public import AnalyzerKit
import EntityGraph

/// Asks what stands in a document.
public struct DocumentQuestion: GraphQuestion {
  /// An id or a title.
  public var document: String
  public var filter = FactFilter()

  public init(_ document: String = "") { self.document = document }

  /// Whether a text names a document: by its id, or by its title where no entity is called so.
  package static func names(_ text: String, in loaded: LoadedGraph) -> Bool {
    let graph = loaded.graph
    if graph.document(Document.ID(text)) != nil { return true }
    guard graph.document(titled: text) != nil else { return false }
    do throws(NameError) {
      _ = try graph.entity(named: text)
      return false
    } catch {
      if case .unknown = error { return true }
      return false
    }
  }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> DocumentAnswer {
    let whole = loaded.graph
    guard let document = whole.document(Document.ID(document)) ?? whole.document(titled: document)
    else { throw PolicyError.unknownSource(document, nearest: nil) }
    return DocumentAnswer(document, in: try filter.keepingClaims(in: whole))
  }
}
