import CommandSyntax
import Questions

struct DisputesVerb: Verb {
  static let name = "disputes"
  static let summary = "Show what claims contradict each other on, side by side with who says what."
  static let discussion = """
    A value is disputed when two current claims cannot both be so, or when somebody denies or \
    doubts what another asserts. What is only denied, or only supposed or doubted, is shown with \
    --unasserted, under headings of its own.
    """
  static let examples = [
    Example("backchannel disputes", "every disagreement of the case in this folder"),
    Example("backchannel disputes makiivka-strike", "those about one entity"),
    Example("backchannel disputes --min-rating C3", "those among the better sources"),
  ]
  static let syntax: [Parameter<DisputesVerb>] = [
    .optionalArguments(
      \.question.entities, "ENTITY", help: "Whom or what to ask about; everything unless said."),
    .flag(\.question.showsUnasserted, "--unasserted", help: "Also what nobody asserts."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = DisputesQuestion()
  var input = InputOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    let answer = try question.answer(from: input.load())
    try output.show(text: answer.text, json: answer.json)
    return answer.isEmpty ? .nothingFound : .answered
  }
}
