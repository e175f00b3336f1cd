public import AnalyzerKit
import EntityGraph

/// Asks what is claimed of an entity.
public struct DossierQuestion: GraphQuestion {
  /// An id, a name or an alias.
  public var entity: String
  public var filter = FactFilter()

  public init(_ entity: String = "") { self.entity = entity }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> DossierAnswer {
    let entity = try loaded.graph.entity(named: entity)
    var filter = try filter.filter(in: loaded.graph)
    filter.spared = [entity.id]
    return DossierAnswer(entity, in: loaded.graph.keeping(filter))
  }
}
