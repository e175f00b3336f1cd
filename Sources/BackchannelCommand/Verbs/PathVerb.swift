import AnalyzerKit
import CommandSyntax
import EntityGraph
import Paths

struct PathVerb: Verb {
  static let name = "path"
  static let summary = "Show the shortest relationship paths between two entities, as an argument."
  static let discussion = """
    Each leg is told with its relation, channel, date and the claims behind it; the weakest leg is \
    named. Roles in events and mere statements are no legs unless --relation names them.

    Any relation can be followed both ways. --directed follows word, orders, goods, force and \
    failure the way they pass; --respect-time also demands that no leg is earlier than the one \
    before it, and so do --by arrival, departure and duration.

    --by weight takes weights as costs, --by width as how much can pass, --by chance as how likely \
    the relation holds, above 0 and at most 1.
    """
  static let examples = [
    Example("backchannel path Blinken Lavrov", "how a message could get from one to the other"),
    Example("backchannel path Blinken Lavrov -k 3 --by rating", "the three best founded paths"),
    Example(
      "backchannel path Blinken Lavrov --relation communication --respect-time",
      "only communication, in the order in which it happened"),
    Example(
      "backchannel path Blinken Lavrov --by arrival", "how word could have got there soonest"),
    Example(
      "backchannel path Blinken Lavrov --every --max-hops 4", "all paths of at most four legs"),
  ]
  static let syntax: [Parameter<PathVerb>] = [
    .argument(\.from, "FROM", help: "Where the path starts: an id, a name or an alias."),
    .argument(\.to, "TO", help: "Where it ends."),
    .option(
      \.count, "-k", "--paths", of: "N", in: 1...mostPaths,
      help: "How many paths, best first; 1 unless said."),
    .flag(\.all, "--all", help: "Every path that is as short as the shortest."),
    .flag(
      \.every, "--every",
      help: "Every path of at most --max-hops legs (4 unless said), -k of them (100 unless said)."),
    .option(\.order, "--by", of: "ORDER", help: "What makes a path the better one."),
    .option(
      \.maximumHops, "--max-hops", of: "N", in: 1...1000, help: "The most legs a path may have."),
    .flag(\.isDirected, "--directed", help: "Follow relations only the way things pass."),
    .flag(\.respectsTime, "--respect-time", help: "No leg may be earlier than the one before it."),
    .list(
      \.through, "--via", of: "ENTITY", help: "Pass through this entity; several in their order."),
    .list(\.avoided, "--avoid", of: "ENTITY", help: "Do not pass through this entity."),
    .option(\.distinction, "--distinct", of: "WHAT", help: "What makes two paths different."),
    .flag(\.isBrief, "--brief", help: "One line a path."),
    .group(\.input), .group(\.filter), .group(\.output),
  ]

  static let mostPaths = 1000

  var from = ""
  var to = ""
  var count: Int?
  var all = false
  var every = false
  var order = ShortestPath.Order.hops
  var maximumHops: Int?
  var isDirected = false
  var respectsTime = false
  var through: [String] = []
  var avoided: [String] = []
  var distinction = ShortestPath.Distinction.stops
  var isBrief = false
  var input = InputOptions()
  var filter = FilterOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    try refuseWhatExcludesItself()
    let whole = try input.graph()
    let stops = try ([from] + through + [to]).map { try whole.entity(named: $0) }
    let graph = whole.keeping(try policy(in: whole, sparing: stops.map(\.id)))
    let question = Question(stops.map(\.id))
    let finding =
      every
      ? try everyFinder.analyze(graph, question, .onTerminal("paths"))
      : try finder.analyze(graph, question, .onTerminal("paths"))
    let caveats =
      finder.isWeighted
      ? finding.countingWeights(of: graph, along: finder.passage).caveats : finding.caveats
    guard case .paths(let found) = finding.content else { return .nothingFound }
    let isWhole = all || every
    _ = try Finding(.paths(isWhole ? found : Array(found.prefix(wanted)))).checkingSums()
    let answer = PathAnswer(
      graph: graph, stops: stops, paths: isWhole ? found : Array(found.prefix(wanted)),
      search: finder, isEvery: every,
      next: isWhole ? nil : found.dropFirst(wanted).first { $0.cost.isFinite },
      caveats: caveats, remedies: found.isEmpty ? remedies(in: whole, question) : [],
      isBrief: isBrief)
    try output.show(text: answer.text, json: answer.json)
    return found.isEmpty ? .nothingFound : .answered
  }

  private func refuseWhatExcludesItself() throws(UsageError) {
    func refuse(_ first: String, _ second: String) throws(UsageError) {
      throw UsageError(.exclusive(first, second), verb: Self.name)
    }
    if all, count != nil { try refuse("--all", "-k") }
    if every, all { try refuse("--every", "--all") }
    if every, order != .hops { try refuse("--every", "--by \(order.rawValue)") }
    if every, !through.isEmpty { try refuse("--every", "--via") }
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

  func policy(in graph: Graph, sparing stops: [Entity.ID]) throws -> RelationFilter {
    var filter = try self.filter.filter(in: graph)
    filter.avoided = try avoided.map { name in
      let entity = try graph.entity(named: name)
      guard !stops.contains(entity.id) else { throw PolicyError.avoidedEnd(entity.name) }
      return entity.id
    }
    return filter.analyzing(isTimed: finder.isTimed, about: stops)
  }
}
