public import AnalyzerKit

/// The best paths from one entity to another.
///
/// Ask with two entities; they may be the same, and then the path has no legs. Where there are more,
/// those between the first and the last are passed in their order; on the way to the next a stop may
/// be visited again, which a caveat says. A leg shows the best of its parallel relations and lists the
/// others: the better rating first, then what a claim says outright before what follows from an
/// event, then the earlier date (what is undated last), then the lower id; by weight the lower cost
/// comes before all of these, by width and chance the higher weight.
public struct ShortestPath: DirectedAnalyzer {
  public static let name = "shortest-path"
  public static let summary = "The best paths from one entity to another."
  public static let settings =
    [
      Setting(\ShortestPath.by, "by", "What makes a path better."),
      Setting(
        \ShortestPath.count, "k", "How many paths to list, best first.",
        in: 1...PathRequest.mostPaths),
      Setting(\ShortestPath.all, "all", "List every path that is as short as the first."),
      Setting(
        \ShortestPath.maximumHops, "max-hops", "The most legs a path may have; 0 for no limit.",
        in: 0...1_000_000),
    ] + settingsOfDirection + [
      Setting(
        \ShortestPath.respectsTime, "respect-time",
        "Follow the flow, and never a leg that is earlier than the one before it."),
      Setting(\ShortestPath.distinct, "distinct", "What makes two paths different."),
    ]
  public static let entityCount = 2
  public static let takesMoreEntities = true
  public static let reference: String? =
    "Yen, J. Y. Finding the k shortest loopless paths in a network. Management Science 17(11), "
    + "1971. doi:10.1287/mnsc.17.11.712"
  public static let complexity = "O(k·L·A·log A) for k paths of L legs"
  public static let conventions: Conventions? = Conventions(
    parallelRelations:
      "the best one is shown, the others are listed; distinct=relations makes them paths of "
      + "their own",
    loops: "are no legs",
    direction: Conventions.bothWays,
    weights:
      "by=weight takes them as costs, above 0; by=width as how much can pass, 0 or more; by=chance "
      + "as how likely, above 0 and at most 1",
    missingWeights: Conventions.oneEach,
    disconnectedParts: "no path, which is said",
    normalization:
      "none: costs are sums, least widths or products, and equal when they differ by no more than "
      + "one part in 10^12",
    equals:
      "shortest_simple_paths of networkx, get_k_shortest_paths of igraph; all=true "
      + "all_shortest_paths")

  public var by = PathOrder.hops

  /// How many paths, unless all of the best are wanted.
  public var count = 1

  /// Whether every path as short as the first is wanted.
  ///
  /// By hops those of as few legs; by rating, width and time those that also are as good in it; by
  /// weight and chance those of the same cost. 10,000 at most.
  public var all = false

  /// The most legs a path may have; 0 for no limit.
  public var maximumHops = 0

  /// Which way relations are followed.
  public var direction = Direction.either

  /// Whether moments must be found for the legs such that none is earlier than the one before.
  public var respectsTime = false
  public var distinct = PathDistinction.stops

  /// Whether moments must be found for the legs: where that is asked for, and in any order of time.
  public var isTimed: Bool { respectsTime || by.isOfTime }

  public var isWeighted: Bool { by.isOfWeights }

  public var traversal: Traversal { request.traversal }

  private var request: PathRequest {
    PathRequest(
      by: by, count: count, all: all, mostLegs: maximumHops == 0 ? .max : maximumHops,
      direction: direction, isTimed: isTimed, distinct: distinct)
  }

  public init() {}

  /// Answers with the paths from the first entity of `question` to the last, best first.
  ///
  /// - Throws: ``AnalysisError`` when the question does not name two entities of the graph or a weight
  ///   is none of which paths by weight, width or chance can be made; ``Cancelled``.
  /// - Complexity: O(A log A) once; then for each path, for each of its legs, one search: O(A log A)
  ///   or, when time is respected, as much for each of the moments at which a relation can begin.
  ///   Through stops the graph is as many times as large. By hops and without stops A is only what is
  ///   near the two ends, unless that is much of the graph.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    try finding(graph, RouteEnds(question.stops()), progress)
  }

  /// Answers with the best paths from any of some entities to any of others, through stops in this
  /// order; an entity among both is only where a path may start.
  ///
  /// - Throws: ``AnalysisError`` when a weight is none of which paths can be made; ``Cancelled``.
  /// - Complexity: That of a path between two, in the whole graph.
  package func analyze(
    _ graph: AnalyzedGraph, from sources: [Graph.Vertex], through stops: [Graph.Vertex] = [],
    to goals: [Graph.Vertex], _ progress: Progress
  ) throws -> Finding {
    try finding(graph, RouteEnds(from: sources, through: stops, to: goals), progress)
  }

  private func finding(
    _ graph: AnalyzedGraph, _ ends: RouteEnds, _ progress: Progress
  ) throws -> Finding {
    let found = try FoundRoutes(graph, request, between: ends, progress)
    let isTruncated = all && found.routes.count > PathRequest.mostPaths
    let paths = found.routes.prefix(all ? PathRequest.mostPaths : count).map {
      found.searchGraph.path(of: $0, request)
    }
    return Finding(
      .paths(paths),
      caveats: (isTruncated ? [.truncated(at: PathRequest.mostPaths)] : [])
        + (found.isRevisiting(paths.count) ? [.revisited] : []))
  }
}
