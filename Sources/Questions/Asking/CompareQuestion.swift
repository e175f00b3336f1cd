public import AnalyzerKit
import EntityGraph
import Paths

/// Asks what two entities share, and what each has alone.
public struct CompareQuestion: GraphQuestion {
  /// An id, a name or an alias.
  public var first: String
  public var second: String
  public var filter = FactFilter()

  public init(_ first: String = "", _ second: String = "") {
    self.first = first
    self.second = second
  }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> CompareAnswer {
    let whole = loaded.graph
    let (first, second) = (
      try whole.entity(named: first), try whole.entity(named: second)
    )
    guard first.id != second.id else { throw PolicyError.comparedWithItself(first.name) }
    var policy = try filter.filter(in: whole)
    policy.spared = [first.id, second.id]
    let graph = whole.keeping(policy)
    let followed = whole.keeping(policy.analyzing(isTimed: false))
    return CompareAnswer(
      of: ComparedEntity(first, in: graph), and: ComparedEntity(second, in: graph), in: graph,
      path: try path(from: first.id, to: second.id, in: followed, progress), by: followed)
  }

  private func path(
    from first: Entity.ID, to second: Entity.ID, in graph: Graph, _ progress: Progress
  ) throws -> Path? {
    let finding = try ShortestPath().analyze(graph, about: [first, second], progress)
    guard case .paths(let paths) = finding.content else { preconditionFailure("no paths") }
    return paths.first?.path(in: graph)
  }
}
