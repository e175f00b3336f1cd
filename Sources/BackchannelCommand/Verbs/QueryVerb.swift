import CommandSyntax
import EntityGraph
import Questions

struct QueryVerb: Verb {
  static let name = "query"
  static let summary = "Answer several questions about facts that are loaded once, as JSON lines."
  static let discussion = """
    Each line is a question as it stands behind 'backchannel': summary, find, list, show, around, \
    path, analyze, disputes, timeline, sources, claims, pairs, compare or sensitivity, with the \
    options of that verb, in quotes where a shell needs them. Empty \
    lines and what follows # are passed over. --in and what else says where the facts are belong to \
    query itself.

    Each answer is the JSON of the verb on a line of its own, as soon as it is known, with the number \
    of the line and the exit status that the verb would have; where a question fails it has the \
    error, and the next one is answered. The exit status is 2 where one failed, and 1 where none found \
    anything.
    """
  static let examples = [
    Example("backchannel query questions.txt", "answer all questions of a file"),
    Example(
      "backchannel query - --in seeds", "answer the questions of another program as they come"),
  ]
  static let syntax: [Parameter<QueryVerb>] = [
    .argument(
      \.file, "FILE", completing: .file,
      help: "The file with the questions, or - for standard input."),
    .group(\.input),
  ]

  var file = ""
  var input = InputOptions()

  func run() throws -> Outcome {
    if file == PassingInput.standardInput, input.paths.contains(PassingInput.standardInput) {
      throw UsageError(.exclusive("query -", "--in -"), verb: Self.name)
    }
    let loaded = try input.load()
    var lines = try QuestionLines(of: file)
    var (statuses, number): (Set<ExitStatus>, Int) = ([], 0)
    while !Output.hasNoReader, let line = lines.next() {
      number += 1
      guard let answer = LineAnswer(to: line, number, from: loaded) else { continue }
      statuses.insert(answer.status)
      try Output.write(answer.json.renderedOnOneLine() + "\n")
    }
    if statuses.contains(.failed) || statuses.contains(.wrongUsage) { return .answeredInPart }
    return statuses.contains(.answered) ? .answered : .nothingFound
  }
}
