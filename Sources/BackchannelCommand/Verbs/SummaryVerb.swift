import CommandSyntax
import Questions

struct SummaryVerb: Verb {
  static let name = "summary"
  static let summary = "Show what is in the graph: kinds, documents, time span, disputes."
  static let examples = [
    Example("backchannel summary", "the case in this folder"),
    Example(
      "backchannel summary --in seeds --without new-york-times", "what is left without a source"),
  ]
  static let syntax: [Parameter<SummaryVerb>] = [
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = SummaryQuestion()
  var input = InputOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    let answer = try question.answer(from: input.load(tellingNotes: false))
    try output.show(text: answer.text, json: answer.json)
    return answer.isEmpty ? .nothingFound : .answered
  }
}
