public import AnalyzerKit
import EntityGraph

/// Asks which entities are called so, or almost so.
public struct FindQuestion: GraphQuestion {
  public var text: String

  /// Only entities of these kinds and their subkinds; of all when empty.
  public var kinds: [String] = []

  public init(_ text: String = "") { self.text = text }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> FindAnswer {
    let graph = loaded.graph
    let kinds = try kinds.map { try FactFilter.kind(named: $0, in: graph) }
    let found = graph.entities(matching: text).filter { entity in
      kinds.isEmpty || kinds.contains { graph.vocabulary.kind(entity.kind, isA: $0) }
    }
    return FindAnswer(sought: text, entities: found, shapes: JSONShapes(graph: graph))
  }
}
