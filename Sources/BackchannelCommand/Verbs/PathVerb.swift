import AnalyzerKit
import CommandSyntax
import Paths
import Questions

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
    .argument(\.question.from, "FROM", help: "Where the path starts: an id, a name or an alias."),
    .argument(\.question.to, "TO", help: "Where it ends."),
    .option(
      \.question.count, "-k", "--paths", of: "N", in: 1...PathQuestion.mostPaths,
      help: "How many paths, best first; 1 unless said."),
    .flag(\.question.all, "--all", help: "Every path that is as short as the shortest."),
    .flag(
      \.question.every, "--every",
      help: "Every path of at most --max-hops legs (4 unless said), -k of them (100 unless said)."),
    .option(\.question.order, "--by", of: "ORDER", help: "What makes a path the better one."),
    .option(
      \.question.maximumHops, "--max-hops", of: "N", in: 1...1000,
      help: "The most legs a path may have."),
    .flag(\.question.isDirected, "--directed", help: "Follow relations only the way things pass."),
    .flag(
      \.question.respectsTime, "--respect-time",
      help: "No leg may be earlier than the one before it."),
    .list(
      \.question.through, "--via", of: "ENTITY",
      help: "Pass through this entity; several in their order."),
    .list(\.question.avoided, "--avoid", of: "ENTITY", help: "Do not pass through this entity."),
    .option(
      \.question.distinction, "--distinct", of: "WHAT", help: "What makes two paths different."),
    .flag(\.isBrief, "--brief", help: "One line a path."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = PathQuestion()
  var isBrief = false
  var input = InputOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    try refuseWhatExcludesItself()
    let answer = try question.answer(from: input.load(), .onTerminal("paths"))
    try output.show(text: answer.text(isBrief: isBrief), json: answer.json)
    return answer.isEmpty ? .nothingFound : .answered
  }

  private func refuseWhatExcludesItself() throws(UsageError) {
    func refuse(_ first: String, _ second: String) throws(UsageError) {
      throw UsageError(.exclusive(first, second), verb: Self.name)
    }
    if question.all, question.count != nil { try refuse("--all", "-k") }
    guard question.every else { return }
    if question.all { try refuse("--every", "--all") }
    if question.order != .hops { try refuse("--every", "--by \(question.order.rawValue)") }
    if !question.through.isEmpty { try refuse("--every", "--via") }
  }
}
