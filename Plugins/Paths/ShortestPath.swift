public import AnalyzerKit
public import EntityGraph

/// The best chains of relations from one entity to another.
///
/// Ask with two entities; they may be the same, and then the path has no legs. Where there are more,
/// those between the first and the last are passed in their order; on the way to the next a stop may
/// be visited again, which a caveat says. A leg shows the best of its parallel relations and lists the
/// others: the better rating first, then what a claim says outright before what follows from an
/// event, then the earlier date (what is undated last), then the lower id; by weight the lower cost
/// comes before all of these, by width and chance the higher weight.
public struct ShortestPath: DirectedAnalyzer {
  public static let name = "shortest-path"
  public static let summary = "How one entity is tied to another, by the best chains of relations."
  public static let settings =
    [
      Setting(\ShortestPath.by, "by", "What makes a path better."),
      Setting(\ShortestPath.count, "k", "How many paths, best first.", in: 1...mostPaths),
      Setting(\ShortestPath.all, "all", "Every path as short as the first, however many."),
      Setting(
        \ShortestPath.maximumHops, "max-hops", "The most legs a path may have; 0 for any number.",
        in: 0...1_000_000),
    ] + settingsOfDirection + [
      Setting(
        \ShortestPath.respectsTime, "respect-time",
        "Along the flow, and no leg before the one it follows."),
      Setting(\ShortestPath.distinct, "distinct", "What two paths must differ in."),
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
    direction: "followed both ways; direction=flow and direction=arrow follow them one way",
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

  /// The most paths that one answer gives.
  static let mostPaths = 10_000

  public var by = Order.hops

  /// How many paths, unless all of the best are wanted.
  public var count = 1

  /// Whether every path as short as the first is wanted.
  ///
  /// By hops those of as few legs; by rating, width and time those that also are as good in it; by
  /// weight and chance those of the same cost. 10,000 at most.
  public var all = false

  /// The most legs a path may have; 0 for any number.
  public var maximumHops = 0

  /// Which way relations are followed.
  public var direction = Direction.either

  /// Whether moments must be found for the legs such that none is earlier than the one before.
  public var respectsTime = false
  public var distinct = Distinction.stops

  public init() {}

  /// Answers with the paths from the first entity of `question` to the last, best first.
  ///
  /// - Throws: ``AnalysisError`` when the question does not name two entities of the graph or a weight
  ///   is none of which paths by weight, width or chance can be made; ``Cancelled``.
  /// - Complexity: O(A log A) once; then for each path, for each of its legs, one search: O(A log A)
  ///   or, when time is respected, as much for each of the moments at which a relation can begin.
  ///   Through stops the graph is as many times as large.
  public func analyze(
    _ graph: Graph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let stops = try stops(question, in: graph)
    let ways = try Ways(graph, self, through: stops.dropFirst().dropLast())
    var routes = BestRoutes(ways, from: stops[0], to: stops[stops.count - 1], self)
    var found: [Route] = []
    while found.count < (all ? Self.mostPaths : count), let route = try routes.next(progress) {
      found.append(route)
    }
    let isTruncated = try all && found.count == Self.mostPaths && routes.next(progress) != nil
    let paths = found.map { ways.path(of: $0, in: graph, self) }
    return Finding(
      .paths(paths),
      caveats: (isTruncated ? [.truncated(at: Self.mostPaths)] : [])
        + (paths.contains { Set($0.stops).count < $0.stops.count } ? [.revisited] : []))
  }

  /// The stops asked for, each once where it is named twice in a row.
  private func stops(_ question: Question, in graph: Graph) throws(AnalysisError) -> [Graph.Vertex]
  {
    guard question.entities.count >= 2 else {
      throw .wrongNumberOfEntities(expected: 2, found: question.entities.count)
    }
    let named = try question.stops(in: graph)
    let stops = named.indices.filter { $0 == 0 || named[$0] != named[$0 - 1] }.map { named[$0] }
    return stops.count == 1 ? [stops[0], stops[0]] : stops
  }
}
