import CommandSyntax
import Questions

struct CompareVerb: Verb {
  static let name = "compare"
  static let summary = "Compare two entities: what they share, and what each has alone."
  static let discussion = """
    Compared are the neighbors, events and places that relations lead to, the sources and documents \
    that speak of each, the times of their relations, and their properties. Properties are marked as \
    contradictory if one entity could not have both values at one time. The path is the shortest \
    that 'backchannel path' finds.
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
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = CompareQuestion()
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkCSV()
    let answer = try asked(input.load(readingLittle: true))
    try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    return .answered
  }

  func asked(_ loaded: LoadedGraph) throws -> CompareAnswer {
    try question.answer(from: loaded, .onTerminal("paths"))
  }
}
