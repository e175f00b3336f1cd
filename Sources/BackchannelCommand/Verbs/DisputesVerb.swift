import CommandSyntax
import EntityGraph

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
      \.entities, "ENTITY", help: "Whom or what to ask about; everything unless said."),
    .flag(\.showsUnasserted, "--unasserted", help: "Also what nobody asserts."),
    .group(\.input), .group(\.filter), .group(\.output),
  ]

  var entities: [String] = []
  var showsUnasserted = false
  var input = InputOptions()
  var filter = FilterOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    let whole = try input.graph()
    let about = try entities.map { try whole.entity(named: $0) }
    var filter = try self.filter.filter(in: whole)
    filter.keepsUnrelated = !filter.concernsTime
    let answer = DisputesAnswer(
      graph: whole.keeping(filter), about: about, showsUnasserted: showsUnasserted)
    try output.show(text: answer.text, json: answer.json)
    return answer.disputes.isEmpty ? .nothingFound : .answered
  }
}
