public import AnalyzerKit
public import EntityGraph

/// The best chains of relations from one entity to another.
///
/// Ask with two entities; they may be the same, and then the path has no legs. A leg shows the best
/// of its parallel relations and lists the others: the better rating first, then what a claim says
/// outright before what follows from an event, then the earlier date (what is undated last), then
/// the lower id; by weight the lower cost comes before all of these.
public struct ShortestPath: Analyzer {
  public static let name = "shortest-path"
  public static let summary = "How one entity is tied to another, by the best chains of relations."
  public static let settings = [
    Setting(\ShortestPath.by, "by", "What makes a path better."),
    Setting(\ShortestPath.count, "k", "How many paths, best first.", in: 1...mostPaths),
    Setting(\ShortestPath.all, "all", "Every path as short as the first, however many."),
    Setting(
      \ShortestPath.maximumHops, "max-hops", "The most legs a path may have; 0 for any number.",
      in: 0...1_000_000),
    Setting(\ShortestPath.isDirected, "directed", "Follow relations only along their flow."),
    Setting(
      \ShortestPath.respectsTime, "respect-time",
      "Along the flow, and no leg before the one it follows."),
    Setting(\ShortestPath.distinct, "distinct", "What two paths must differ in."),
  ]
  public static let entityCount = 2
  public static let reference: String? =
    "Yen, J. Y. Finding the k shortest loopless paths in a network. Management Science 17(11), "
    + "1971. doi:10.1287/mnsc.17.11.712"
  public static let complexity = "O(k·L·A·log A) for k paths of L legs"

  /// The most paths that one answer gives.
  static let mostPaths = 10_000

  /// What makes a path better.
  public enum Order: String, CaseIterable, Sendable {
    /// Fewest legs, then the best weakest leg.
    case hops

    /// The best weakest leg, then fewest legs.
    case rating

    /// The least sum of weights, then fewest legs.
    case weight
  }

  /// What two paths must differ in to be two.
  public enum Distinction: String, CaseIterable, Sendable { case stops, relations }

  public var by = Order.hops

  /// How many paths, unless all of the best are wanted.
  public var count = 1

  /// Whether every path as short as the first is wanted.
  ///
  /// By hops those of as few legs; by rating those that also have as good a weakest leg; by weight
  /// those of the same cost. 10,000 at most.
  public var all = false

  /// The most legs a path may have; 0 for any number.
  public var maximumHops = 0

  /// Whether relations are followed only along their flow.
  public var isDirected = false

  /// Whether moments must be found for the legs such that none is earlier than the one before.
  public var respectsTime = false
  public var distinct = Distinction.stops

  public init() {}

  /// Answers with the paths from the first entity of `question` to the second, best first.
  ///
  /// - Throws: ``AnalysisError`` when the question does not name two entities of the graph or, by
  ///   weight, when a cost is not positive; ``Cancelled``.
  /// - Complexity: O(A log A) once; then for each path, for each of its legs, one search: O(A log A)
  ///   or, when time is respected, as much for each of the moments at which a relation can begin.
  public func analyze(
    _ graph: Graph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let (source, goal) = try ends(question, in: graph)
    let ways = try Ways(graph, self)
    var routes = BestRoutes(ways, from: source, to: goal, self)
    var found: [Route] = []
    while found.count < (all ? Self.mostPaths : count), let route = try routes.next(progress) {
      found.append(route)
    }
    let isTruncated = try all && found.count == Self.mostPaths && routes.next(progress) != nil
    return Finding(
      .paths(found.map { ways.path(of: $0, in: graph, self) }),
      caveats: isTruncated ? [.truncated(at: Self.mostPaths)] : [])
  }

  private func ends(
    _ question: Question, in graph: Graph
  ) throws(AnalysisError) -> (Graph.Vertex, Graph.Vertex) {
    let entities = question.entities
    guard entities.count == 2 else {
      throw .wrongNumberOfEntities(expected: 2, found: entities.count)
    }
    guard let source = graph.vertex(of: entities[0]) else { throw .notInGraph(entities[0]) }
    guard let goal = graph.vertex(of: entities[1]) else { throw .notInGraph(entities[1]) }
    return (source, goal)
  }
}

extension ShortestPath {
  var passage: Passage { respectsTime ? .onlyAlongFlow : isDirected ? .alongFlow : .eitherWay }
  var mostLegs: Int { maximumHops == 0 ? .max : maximumHops }
}
