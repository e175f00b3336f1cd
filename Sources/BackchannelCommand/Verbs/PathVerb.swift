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
  ]
  static let syntax: [Parameter<PathVerb>] = [
    .argument(
      \.question.from, "FROM", completing: .entity,
      help: "Where the path starts: an id, a name or an alias."),
    .argument(\.question.to, "TO", completing: .entity, help: "Where the path ends."),
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
  var isBrief = false
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try refuseWhatExcludesItself()
    try output.checkCSV()
    let answer = try question.answer(from: input.load(readingLittle: true), .onTerminal("paths"))
    try output.show(text: answer.text(isBrief: isBrief), json: answer.json, csv: answer.rows)
    return answer.isEmpty ? .nothingFound : .answered
  }

  func refuseWhatExcludesItself() throws(UsageError) {
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
