import AnalyzerKit
import EntityGraph
import Paths

/// Where the paths of a question start, what they pass and where they end.
struct PathStops {
  let from: PathEnd
  let through: [Entity]
  let to: PathEnd

  /// - Throws: ``NameError`` or ``PolicyError`` for a word that the facts do not know.
  init(_ question: PathQuestion, in graph: Graph) throws {
    from = try question.from.found(in: graph)
    through = try question.through.map { try graph.entity(named: $0) }
    to = try question.to.found(in: graph)
  }

  /// All that are named, in the order of a path.
  var named: [Entity.ID] { (from.named + through + to.named).map(\.id) }

  /// The named ends.
  var ends: [Entity.ID] { (from.named + to.named).map(\.id) }

  /// Whether there is one entity where paths start and one where they end.
  var areSingle: Bool { from.single != nil && to.single != nil }

  /// What `finder` finds from any start to any end.
  func paths(
    _ finder: ShortestPath, in graph: Graph, _ progress: Progress
  ) throws -> Finding {
    guard !areSingle else { return try finder.analyze(graph, about: named, progress) }
    let (starts, goals) = try vertices(in: graph)
    return try finder.analyze(
      AnalyzedGraph(graph), from: starts,
      through: AnalyzerKit.Question(through.map(\.id), in: graph).vertices, to: goals, progress)
  }

  /// What `finder` finds from any start to any end.
  func paths(_ finder: AllPaths, in graph: Graph, _ progress: Progress) throws -> Finding {
    guard !areSingle else { return try finder.analyze(graph, about: named, progress) }
    let (starts, goals) = try vertices(in: graph)
    return try finder.analyze(AnalyzedGraph(graph), from: starts, to: goals, progress)
  }

  /// How many entities may be both ends, and so only start paths.
  func sharedCount(in graph: Graph) throws -> Int {
    guard !areSingle else { return 0 }
    return try Set(from.vertices(in: graph)).intersection(to.vertices(in: graph)).count
  }

  /// - Throws: ``PathEndsError/onlyStarts(_:)``.
  private func vertices(
    in graph: Graph
  ) throws -> (starts: [Graph.Vertex], goals: [Graph.Vertex]) {
    let (starts, goals) = try (from.vertices(in: graph), to.vertices(in: graph))
    guard goals.isEmpty || !Set(goals).isSubset(of: starts) else {
      throw PathEndsError.onlyStarts(to.words)
    }
    return (starts, goals)
  }
}
