public import AnalyzerKit
import EntityGraph
public import Paths
import Wording

/// Asks how one entity is tied to another.
///
/// ```swift
/// var question = PathQuestion(from: "Antony Blinken", to: "Sergey Lavrov")
/// question.count = 3
/// question.filter.relations = ["communication"]
/// let answer = try question.answer(from: loaded)
/// print(answer.isEmpty ? "No path" : answer.json.rendered())
/// ```
public struct PathQuestion: GraphQuestion {
  /// The most paths that can be asked for.
  public static let mostPaths = 1000

  /// Where the path starts, from whichever entity the best one does.
  public var from: PathEnds

  /// Where it ends; an entity where it may start too is no end.
  public var to: PathEnds

  /// How many paths, best first; 1, and of ``every`` one 100, unless said.
  public var count: Int?

  /// Whether every path that is as short as the shortest is wanted.
  public var all = false

  /// Whether every path of at most ``maximumHops`` legs, 4 unless said, is wanted.
  public var every = false
  public var order = PathOrder.hops
  public var maximumHops: Int?

  /// Whether relations are followed only the way things pass.
  public var isDirected = false

  /// Whether no leg may be earlier than the one before it.
  public var respectsTime = false

  /// What the path must pass, in this order.
  public var through: [String] = []

  /// What it must not pass.
  public var avoided: [String] = []
  public var distinction = PathDistinction.stops

  /// Whether roles in events are followed, so that a path may lead through an event.
  public var leadsThroughEvents = false

  /// Whether the answer tells why each leg shows its relation and not one parallel to it.
  public var isExplained = false
  public var filter = FactFilter()

  /// What relations have to meet to be followed, such as `rating >= C3`; all are where it is `nil`.
  public var condition: String?

  /// The analyzers whose scores a condition may name.
  public var analyzers = AnalyzerRegistry.builtIn

  /// What is left out beyond what the filter leaves out.
  var omission: Omission?

  public init(from: String = "", to: String = "") {
    self.from = PathEnds(from.isEmpty ? [] : [from])
    self.to = PathEnds(to.isEmpty ? [] : [to])
  }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> PathAnswer {
    let whole = loaded.graph
    let stops = try PathStops(self, in: whole)
    let graph = try followed(in: whole, between: stops, progress)
    let finding =
      try every
      ? stops.paths(everyFinder, in: graph, progress) : stops.paths(finder, in: graph, progress)
    guard case .paths(let paths) = finding.content else { preconditionFailure("no paths") }
    let found = paths.map { $0.path(in: graph) }
    let shown = all || every ? found : Array(found.prefix(wanted))
    _ = try Finding(.paths(Array(paths.prefix(shown.count)))).checkingSums()
    return PathAnswer(
      graph: graph, from: stops.from, through: stops.through, to: stops.to, paths: shown,
      search: finder, isEvery: every,
      next: found.dropFirst(shown.count).first { $0.cost.isFinite },
      isExplained: isExplained,
      caveats: loaded.sentences(caveats(of: finding, showing: shown, in: graph))
        + remarks(on: try stops.sharedCount(in: graph)),
      remedies: found.isEmpty ? try remedies(in: whole, stops, progress) : [])
  }

  /// What limits the paths that are shown, whatever limits those that are not.
  private func caveats(of finding: Finding, showing shown: [Path], in graph: Graph) -> [Caveat] {
    let weighed =
      finder.isWeighted ? finding.countingWeights(of: graph, along: finder.traversal) : finding
    let isRevisited = shown.contains { Set($0.stops).count < $0.stops.count }
    return weighed.caveats.filter { $0 != .revisited || isRevisited }
  }

  /// That entities which may be both ends only start paths, where some may be.
  private func remarks(on sharedCount: Int) -> [String] {
    guard sharedCount > 0 else { return [] }
    let they = "\(sharedCount.of("entity")) \(sharedCount.verb(.are))"
    return ["\(they) among the starts and the ends, and no end here"]
  }

  private var wanted: Int { count ?? 1 }

  /// One path more than wanted is looked for, so that the answer can say what comes next.
  var finder: ShortestPath {
    var finder = ShortestPath()
    finder.by = order
    finder.count = all ? 1 : wanted + 1
    finder.all = all
    finder.maximumHops = maximumHops ?? (every ? everyFinder.maximumHops : 0)
    finder.isDirected = isDirected
    finder.respectsTime = respectsTime
    finder.distinct = distinction
    return finder
  }

  private var everyFinder: AllPaths {
    var finder = AllPaths()
    finder.maximumHops = maximumHops ?? finder.maximumHops
    finder.most = count ?? 100
    finder.isDirected = isDirected
    finder.respectsTime = respectsTime
    finder.distinct = distinction
    return finder
  }

  /// The relations that the question lets count.
  func followed(
    in whole: Graph, between stops: PathStops, _ progress: Progress
  ) throws -> Graph {
    let policy = try policy(in: whole, between: stops)
    let condition = try RelationCondition(
      condition, analyzers, of: whole, under: try counted(in: whole), progress)
    return try condition.keeping(whole.keeping(policy), of: whole, sparing: stops.named)
  }

  private func counted(in graph: Graph) throws -> RelationFilter {
    try filter.filter(in: graph).leavingOut(omission)
  }

  func policy(in graph: Graph, between stops: PathStops) throws -> RelationFilter {
    var filter = try counted(in: graph)
    filter.followsRoles = leadsThroughEvents
    filter.avoided = try avoided.map { name in
      let entity = try graph.entity(named: name)
      if stops.ends.contains(entity.id) { throw PolicyError.avoidedEnd(entity.name) }
      if stops.named.contains(entity.id) { throw PolicyError.avoidedStop(entity.name) }
      return entity.id
    }
    return filter.analyzing(isTimed: finder.isTimed, about: stops.named)
  }
}
