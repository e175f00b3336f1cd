public import AnalyzerKit
import EntityGraph

/// Asks who and what lies near some entities, and by which relation each is reached.
public struct AroundQuestion: GraphQuestion {
  /// Ids, names or aliases.
  public var entities: [String]

  /// Which facts count; its ``FactFilter/within`` says how far to look.
  public var filter = FactFilter()

  public init(_ entities: String...) { self.entities = entities }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> AroundAnswer {
    let whole = loaded.graph
    let centers = try entities.map { try whole.entity(named: $0).id }
    var filter = filter
    if filter.around.isEmpty { filter.within = nil }
    let policy = try filter.filter(in: whole).analyzing(isTimed: false, about: centers)
    return AroundAnswer(
      around: centers, within: self.filter.within ?? 1, in: whole.keeping(policy))
  }
}
