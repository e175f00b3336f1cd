import CommandSyntax
import Questions

struct FindVerb: Verb {
  static let name = "find"
  static let summary = "Find entities by name, alias or id; the best match comes first."
  static let discussion =
    """
    Case, accents, word order and one typing error per word are ignored. Cyrillic, Greek, Hebrew \
    and Arabic names are transliterated.
    """
  static let examples = [
    Example("backchannel find gerasimov", "find both generals of this name"),
    Example("backchannel find Макеевка --format json", "search in Cyrillic and print JSON"),
  ]
  static let syntax: [Parameter<FindVerb>] = [
    .argument(\.question.text, "TEXT", help: "A name, an alias or an id, or part of one."),
    .group(\.input), .group(\.output),
  ]

  var question = FindQuestion()
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkSafety()
    let answer = try question.answer(from: input.load(readingLittle: true))
    try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    return answer.isEmpty ? .nothingFound : .answered
  }
}
