public import AnalyzerKit
import EntityGraph

/// Asks who is related to whom how often.
public struct PairsQuestion: GraphQuestion {
  /// Only pairs with one of these: ids, names or aliases; all pairs when empty.
  public var entities: [String] = []

  /// Whether what A does to B counts apart from what B does to A.
  public var isDirected = false
  public var filter = FactFilter()

  public init() {}

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> PairsAnswer {
    let whole = loaded.graph
    let asked = try entities.map { try whole.entity(named: $0).id }
    let policy = try filter.filter(in: whole).analyzing(isTimed: false, about: asked)
    return PairsAnswer(in: whole.keeping(policy), about: asked, isDirected: isDirected)
  }
}
