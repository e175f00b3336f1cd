public import AnalyzerKit
import EntityGraph

/// Asks which entities are called so, or almost so.
public struct FindQuestion: GraphQuestion {
  public var text: String

  public init(_ text: String = "") { self.text = text }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> FindAnswer {
    FindAnswer(
      sought: text, entities: loaded.graph.entities(matching: text),
      shapes: JSONShapes(graph: loaded.graph))
  }
}
