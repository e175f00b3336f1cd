import CommandSyntax
import Questions

struct SummaryVerb: Verb {
  static let name = "summary"
  static let summary = "Show what the graph contains: kinds, documents, time span, disputes."
  static let examples = [
    Example("backchannel summary", "summarize the case in the current folder"),
    Example(
      "backchannel summary --in seeds --without new-york-times",
      "show what remains without one source"),
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
