import AnalyzerKit
import CommandSyntax
import Paths
import Questions

struct PathVerb: Verb {
  static let name = "path"
  static let summary =
    "Show the shortest paths between two entities, with the claims behind each leg."
  static let discussion = """
    Each leg is shown with its relation, channel, date and claims, and the weakest leg is named. \
    Roles in events and statements are not followed unless --relation names them.

    By default, relations are followed in both directions. --directed follows them only in the \
    direction in which information, orders, goods, force or failure pass. --respect-time also \
    requires that no leg is earlier than the one before it, as do --by arrival, departure and \
    duration.

    A path may start from, or end at, any of several entities: the best of all is shown, and which \
    ends it has. An entity among both is only a start. If options say where the path starts, the one \
    name that is given is where it ends.

    --by weight treats weights as costs, --by width as capacities, and --by chance as \
    probabilities, above 0 and at most 1.
    """
  static let examples = [
    Example(
      "backchannel path Blinken Lavrov", "show how a message could get from one to the other"),
    Example(
      "backchannel path Blinken Lavrov -k 3 --by rating",
      "show the three paths with the best ratings"),
    Example(
      "backchannel path Blinken Lavrov --relation communication --respect-time",
      "follow only communication, in chronological order"),
    Example(
      "backchannel path Blinken Lavrov --by arrival",
      "show how a message could have arrived earliest"),
    Example(
      "backchannel path Blinken Lavrov --every --max-hops 4", "show all paths of at most four legs"),
    Example(
      "backchannel path --from-kind unit --to-kind person -k 3",
      "show who is closest to any unit, and by what"),
  ]
  static let syntax: [Parameter<PathVerb>] = [
    .optionalArgument(
      \.start, "FROM", completing: .entity,
      help: "Where the path starts: an id, a name or an alias."),
    .optionalArgument(\.end, "TO", completing: .entity, help: "Where the path ends."),
    .list(
      \.question.from.names, "--from", of: "ENTITY", completing: .entity,
      help: "Let the path start from this entity too, if that makes it better."),
    .list(
      \.question.from.kinds, "--from-kind", of: "KIND", completing: .values(FactFilter.kindWords),
      help: "Let the path start from any entity of this kind and its subkinds."),
    .list(
      \.question.to.names, "--to", of: "ENTITY", completing: .entity,
      help: "Let the path end at this entity too."),
    .list(
      \.question.to.kinds, "--to-kind", of: "KIND", completing: .values(FactFilter.kindWords),
      help: "Let the path end at any entity of this kind and its subkinds."),
    .option(
      \.question.count, "-k", "--paths", of: "N", in: 1...PathQuestion.mostPaths,
      help: "How many paths to show, best first. Default: 1."),
    .flag(\.question.all, "--all", help: "Show every path that is as short as the shortest."),
    .flag(
      \.question.every, "--every",
      help:
        "Show every path of at most --max-hops legs (default 4), but no more than -k paths (default 100)."
    ),
    .option(\.question.order, "--by", of: "ORDER", help: "How to rank paths."),
    .option(
      \.question.maximumHops, "--max-hops", of: "N", in: 1...1000,
      help: "The largest number of legs in a path."),
    .flag(
      \.question.isDirected, "--directed",
      help: "Follow relations only in the direction in which things pass."),
    .flag(
      \.question.respectsTime, "--respect-time",
      help: "Do not follow a leg that is earlier than the one before it."),
    .list(
      \.question.through, "--via", of: "ENTITY", completing: .entity,
      help: "Pass through this entity; if there are several, in this order."),
    .list(
      \.question.avoided, "--avoid", of: "ENTITY", completing: .entity,
      help: "Do not pass through this entity."),
    .option(
      \.question.distinction, "--distinct", of: "WHAT", help: "What makes two paths different."),
    .flag(
      \.question.leadsThroughEvents, "--through-events",
      help: "Also follow roles in events, so that a path may lead through an event."),
    .option(
      \.question.condition, "--where", of: "CONDITION",
      help:
        "Follow only relations that meet this condition, such as 'end.kind = company'; 'backchannel list --help' describes conditions."
    ),
    .flag(\.isBrief, "--brief", help: "Print each path on one line."),
    .flag(
      \.question.isExplained, "--explain",
      help: "Say why each leg shows its relation and not one that is parallel to it."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = PathQuestion()
  var start: String?
  var end: String?
  var isBrief = false
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    let question = try asked()
    try output.checkCSV()
    let answer = try question.answer(from: input.load(readingLittle: true), .onTerminal("paths"))
    try output.show(text: answer.text(isBrief: isBrief), json: answer.json, csv: answer.rows)
    return answer.isEmpty ? .nothingFound : .answered
  }

  /// The question with the names of the line as its ends: a single one is where the path starts, unless
  /// options say that and not where it ends.
  func asked() throws(UsageError) -> PathQuestion {
    try refuseWhatExcludesItself()
    var question = question
    if let start, end == nil, !question.from.isEmpty, question.to.isEmpty {
      question.to.names = [start]
    } else {
      question.from.names.insert(contentsOf: [start].compactMap(\.self), at: 0)
      question.to.names.insert(contentsOf: [end].compactMap(\.self), at: 0)
    }
    let missing = [("FROM", question.from), ("TO", question.to)].filter(\.1.isEmpty).map(\.0)
    guard missing.isEmpty else { throw UsageError(.missing(missing), verb: Self.name) }
    return question
  }

  private func refuseWhatExcludesItself() throws(UsageError) {
    func refuse(_ first: String, _ second: String) throws(UsageError) {
      throw UsageError(.exclusive(first, second), verb: Self.name)
    }
    if isBrief, question.isExplained { try refuse("--brief", "--explain") }
    if question.all, question.count != nil { try refuse("--all", "-k") }
    guard question.every else { return }
    if question.all { try refuse("--every", "--all") }
    if question.order != .hops { try refuse("--every", "--by \(question.order.rawValue)") }
    if !question.through.isEmpty { try refuse("--every", "--via") }
  }
}
