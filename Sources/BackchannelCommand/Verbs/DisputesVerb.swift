import CommandSyntax
import EntityGraph

struct DisputesVerb: Verb {
  static let name = "disputes"
  static let summary = "Show what claims contradict each other on, side by side with who says what."
  static let discussion = """
    A value is disputed when two current claims cannot both be so, or when somebody denies or \
    doubts what another asserts. Relations that are only denied, or only supposed or doubted, stand \
    under headings of their own.
    """
  static let examples = [
    Example("backchannel disputes", "every disagreement of the case in this folder"),
    Example("backchannel disputes --min-rating C3", "those among the better sources"),
  ]
  static let syntax: [Parameter<DisputesVerb>] = [
    .group(\.input), .group(\.filter), .group(\.output),
  ]

  var input = InputOptions()
  var filter = FilterOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    let whole = try input.graph()
    let answer = DisputesAnswer(graph: whole.keeping(try filter.filter(in: whole)))
    try output.show(text: answer.text, json: answer.json)
    return answer.disputes.isEmpty ? .nothingFound : .answered
  }
}
