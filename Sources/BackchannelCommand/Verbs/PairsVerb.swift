import CommandSyntax
import Questions

struct PairsVerb: Verb {
  static let name = "pairs"
  static let summary = "List who is related to whom how often: count, first, last, channels, sums."
  static let discussion = """
    Each relation counts once, as it is told: each line of call records is a call. Weights (see \
    --weight), amounts and durations that relations state are added up, by unit or currency. Roles \
    in events and statements are left out unless --relation names them. To list by another number, \
    use 'backchannel analyze contacts --sort'.
    """
  static let examples = [
    Example("backchannel pairs --relation communication", "list who is in contact with whom"),
    Example(
      "backchannel pairs '+1 202 555 0143' --direction --in calls.csv",
      "list whom one number calls, and who calls it"),
  ]
  static let syntax: [Parameter<PairsVerb>] = [
    .optionalArguments(
      \.question.entities, "ENTITY", completing: .entity,
      help: "Only pairs with one of these entities. Default: all."),
    .flag(
      \.question.isDirected, "--direction",
      help:
        "Count what the one does to the other apart from the reverse; what has no direction, such "
        + "as a meeting, is a third pair."),
    .option(
      \.top, "--top", of: "N", in: 1...1_000_000,
      help: "How many pairs to show. Default: 20, or all of them as CSV."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  static let defaultTop = 20

  var question = PairsQuestion()
  var top: Int?
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkCSV()
    let answer = try asked(input.load())
    try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    return answer.isEmpty ? .nothingFound : .answered
  }

  func asked(_ loaded: LoadedGraph) throws -> PairsAnswer {
    var answer = try question.answer(from: loaded)
    answer.limit = top ?? (output.format == .csv ? .max : Self.defaultTop)
    return answer
  }
}
