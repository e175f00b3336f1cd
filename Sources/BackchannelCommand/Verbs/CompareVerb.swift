import CommandSyntax
import Questions

struct CompareVerb: Verb {
  static let name = "compare"
  static let summary = "Compare two entities: what they share, and what each has alone."
  static let discussion = """
    Compared are the neighbors, events and places that relations lead to, the sources and documents \
    that speak of each, the times of their relations, and their properties. A property differs if \
    one entity could not have both values at one time. A country is a place to those who are in \
    it, and a neighbor to those who act for it. The path is the shortest that 'backchannel path' \
    finds.
    """
  static let examples = [
    Example("backchannel compare Blinken Lavrov", "compare two people"),
    Example(
      "backchannel compare Gerasimov-1 Gerasimov-2 --min-rating C3",
      "see whether two entries may be one person, by claims rated C3 or better"),
  ]
  static let syntax: [Parameter<CompareVerb>] = [
    .argument(
      \.question.first, "A", completing: .entity, help: "An id, a name or an alias."),
    .argument(
      \.question.second, "B", completing: .entity, help: "The entity to compare it with."),
    .option(
      \.top, "--top", of: "N", in: 1...1_000_000,
      help:
        "How many neighbors, events, places, sources and documents of each list to show. Default: 20, or all of them as CSV."
    ),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  static let defaultTop = 20

  var question = CompareQuestion()
  var top: Int?
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkCSV()
    let answer = try asked(input.load(readingLittle: true))
    try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    return .answered
  }

  func asked(_ loaded: LoadedGraph) throws -> CompareAnswer {
    var answer = try question.answer(from: loaded, .onTerminal("paths"))
    answer.limit = top ?? (output.format == .csv ? .max : Self.defaultTop)
    return answer
  }
}
