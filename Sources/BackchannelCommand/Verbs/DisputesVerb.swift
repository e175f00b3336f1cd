import CommandSyntax
import Questions

struct DisputesVerb: Verb {
  static let name = "disputes"
  static let summary = "Show where claims contradict each other, with the sources of each side."
  static let discussion = """
    A value is disputed if two current claims cannot both be true, or if someone denies or doubts \
    what someone else asserts. --unasserted adds, under separate headings, what is only denied, \
    supposed or doubted.

    Each dispute is a question. Below it is what the evidence for each side is: how many independent \
    sources, the best rating and the latest date. It decides nothing.

    --conflicts adds what no claim denies and what yet cannot all be so, by the rules of the vocabulary: \
    two heads of one organization at one time, a person in two places at one time, something that was \
    over before what provoked it. Only times that leave no doubt are compared, so two dates of one \
    day never are; of two places neither may be known to be in the other (located-in).
    """
  static let examples = [
    Example("backchannel disputes", "show all disputes in the case in the current folder"),
    Example("backchannel disputes makiivka-strike", "show the disputes about one entity"),
    Example("backchannel disputes --min-rating C3", "count only claims rated C3 or better"),
    Example("backchannel disputes --conflicts", "also show who was in two places at one time"),
  ]
  static let syntax: [Parameter<DisputesVerb>] = [
    .optionalArguments(
      \.question.entities, "ENTITY", completing: .entity,
      help: "The entities to ask about. Default: all."),
    .flag(\.question.showsUnasserted, "--unasserted", help: "Also show what nobody asserts."),
    .flag(
      \.question.showsConflicts, "--conflicts",
      help: "Also show what cannot all be so by the rules of the vocabulary."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = DisputesQuestion()
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkCSV()
    let answer = try question.answer(from: input.load())
    try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    return answer.isEmpty ? .nothingFound : .answered
  }
}
