import CommandSyntax
import Questions

struct AroundVerb: Verb {
  static let name = "around"
  static let summary = "List who and what is near an entity, and by which relation."
  static let discussion = """
    The nearest come first, then those that rest on the best evidence: a way is as good as its \
    weakest relation, by its rating, then by its independent sources. Roles in events and \
    statements are left out unless --relation names them. To see how one is reached, relation by \
    relation, use 'backchannel path'; to write what is near to a file, 'backchannel export' with \
    --around.
    """
  static let examples = [
    Example("backchannel around blinken --within 2", "list everybody within two relations"),
    Example(
      "backchannel around wagner-group prigozhin --kind person",
      "list the people next to either of two entities"),
  ]
  static let syntax: [Parameter<AroundVerb>] = [
    .arguments(
      \.question.entities, "ENTITY", completing: .entity, help: "Ids, names or aliases."),
    .option(
      \.top, "--top", of: "N", in: 1...1_000_000,
      help: "How many entities to show. Default: 50, or all of them as CSV."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  static let defaultTop = 50

  var question = AroundQuestion()
  var top: Int?
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkCSV()
    let answer = try asked(input.load(readingLittle: true))
    try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    return answer.isEmpty ? .nothingFound : .answered
  }

  func asked(_ loaded: LoadedGraph) throws -> AroundAnswer {
    var answer = try question.answer(from: loaded)
    answer.limit = top ?? (output.format == .csv ? .max : Self.defaultTop)
    return answer
  }
}
