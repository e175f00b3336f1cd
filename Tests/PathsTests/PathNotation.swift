import AnalyzerKit
import EntityGraph
import Paths
import TestSupport

extension ShortestPath {
  init(_ change: (inout ShortestPath) -> Void) {
    self.init()
    change(&self)
  }

  func paths(from source: Entity.ID, to goal: Entity.ID, in graph: Graph) throws -> [Path] {
    try answer(from: source, to: goal, in: graph).paths
  }

  func answer(
    from source: Entity.ID, to goal: Entity.ID, through stops: [Entity.ID] = [], in graph: Graph,
    _ progress: Progress = .unwatched
  ) throws -> (paths: [Path], caveats: [Caveat]) {
    let finding = try analyze(graph, about: [source] + stops + [goal], progress)
    return (finding.paths(in: graph) ?? [], finding.caveats)
  }
}

extension Path {
  /// The stops, such as `a b d`.
  var line: String { stops.map(\.rawValue).joined(separator: " ") }

  /// The relations shown.
  var relations: [String] { legs.map(\.relation.id.rawValue) }

  /// The parallel relations of each leg.
  var parallels: [[String]] { legs.map { $0.parallel.map(\.rawValue) } }
}
