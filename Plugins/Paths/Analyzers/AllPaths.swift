public import AnalyzerKit

/// Every path from one entity to another of at most so many legs that passes no entity twice.
///
/// Ask with two entities. The shortest come first, those of one length in the order of the ids of
/// their stops. A leg shows the best of its parallel relations, as `shortest-path` does.
public struct AllPaths: DirectedAnalyzer {
  public static let name = "all-paths"
  public static let summary =
    "Every path from one entity to another, up to a number of legs."
  public static let settings =
    [
      Setting(\AllPaths.maximumHops, "max-hops", "The most legs a path may have.", in: 1...1000),
      Setting(
        \AllPaths.most, "most", "The most paths to list, shortest first.", in: 1...1_000_000),
    ] + settingsOfDirection + [
      Setting(
        \AllPaths.respectsTime, "respect-time",
        "Follow the flow, and never a leg that is earlier than the one before it."),
      Setting(\AllPaths.distinct, "distinct", "What makes two paths different."),
    ]
  public static let entityCount = 2
  public static let reference: String? =
    "Rizzi, R., Sacomoto, G., Sagot, M.-F. Efficiently listing bounded length st-paths. IWOCA, "
    + "2014. doi:10.1007/978-3-319-19315-1_28"
  public static let complexity = "O(V + A), then about O(L) for a path of L legs"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "the best one is shown; distinct=relations makes them paths of their own",
    loops: "are no legs",
    direction: Conventions.bothWays,
    disconnectedParts: "no path, which is said",
    normalization: "none",
    equals: "all_simple_paths of networkx with a cutoff, get_all_simple_paths of igraph")

  /// The most legs a path may have.
  public var maximumHops = 4

  /// How many paths are made at most.
  public var most = 1000

  /// Which way relations are followed.
  public var direction = Direction.either

  /// Whether moments must be found for the legs such that none is earlier than the one before.
  public var respectsTime = false
  public var distinct = PathDistinction.stops

  public var isTimed: Bool { respectsTime }

  public init() {}

  /// Answers with the paths from the first entity of `question` to the second, shortest first.
  ///
  /// - Throws: ``AnalysisError`` when the question does not name two entities of the graph;
  ///   ``Cancelled``.
  /// - Complexity: O(A log A) once; then about O(legs) a path, in bad cases as much as all walks
  ///   that short.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard question.vertices.count == 2 else {
      throw AnalysisError.wrongNumberOfEntities(expected: 2, found: question.vertices.count)
    }
    let ends = question.vertices
    return try finding(
      SearchGraph(graph, request, from: ends[0], to: ends[1], mostLegs: maximumHops), maximumHops,
      progress)
  }

  /// Answers with the paths from any of some entities to any of others, shortest first; an entity among
  /// both is only where a path may start.
  ///
  /// - Throws: ``Cancelled``.
  package func analyze(
    _ graph: AnalyzedGraph, from sources: [Graph.Vertex], to goals: [Graph.Vertex],
    _ progress: Progress
  ) throws -> Finding {
    let ends = RouteEnds(from: sources, to: goals)
    if let (source, goal) = ends.single {
      return try analyze(graph, Question([source, goal]), progress)
    }
    return try finding(
      SearchGraph(graph, request, between: ends), maximumHops + SearchGraph.legsOfEnds, progress)
  }

  private var request: PathRequest {
    PathRequest(direction: direction, isTimed: respectsTime, distinct: distinct)
  }

  private func finding(
    _ searchGraph: SearchGraph, _ mostLegs: Int, _ progress: Progress
  ) throws -> Finding {
    var routes = AllRoutes(searchGraph, most: mostLegs, distinct)
    var paths: [FoundPath] = []
    while paths.count < most, let route = try routes.next(progress, paths.count, of: most) {
      paths.append(routes.searchGraph.path(of: route, request))
    }
    let isTruncated = try paths.count == most && routes.next(progress, most, of: most) != nil
    return Finding(.paths(paths), caveats: isTruncated ? [.truncated(at: most)] : [])
  }
}
