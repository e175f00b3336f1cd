import CommandSyntax
import Questions

struct FindVerb: Verb {
  static let name = "find"
  static let summary = "Find entities by name, alias or id, best match first."
  static let discussion =
    """
    Accents, case, the order of words and one typing error a word do not matter; Cyrillic, Greek, \
    Hebrew and Arabic are transliterated.
    """
  static let examples = [
    Example("backchannel find gerasimov", "both generals of that name"),
    Example("backchannel find Макеевка --format json", "the same for a program"),
  ]
  static let syntax: [Parameter<FindVerb>] = [
    .argument(\.question.text, "TEXT", help: "What it is called, or part of it."),
    .group(\.input), .group(\.output),
  ]

  var question = FindQuestion()
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkSafety()
    let answer = try question.answer(from: input.load())
    try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    return answer.isEmpty ? .nothingFound : .answered
  }
}
