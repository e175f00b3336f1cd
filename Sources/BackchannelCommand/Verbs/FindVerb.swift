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
    Example("backchannel find --ids wagner", "list the ids that begin with 'wagner'"),
  ]
  static let syntax: [Parameter<FindVerb>] = [
    .optionalArgument(
      \.question.text, "TEXT", help: "A name, an alias or an id, or part of one."),
    .list(
      \.question.kinds, "--kind", of: "KIND", completing: .values(FactFilter.kindWords),
      help: "Only entities of this kind and its subkinds."),
    .option(
      \.beginning, "--ids", of: "BEGINNING",
      help:
        "List the ids that begin so, one a line, as completions of shells do; of more than "
        + "\(IDsAnswer.most) the first and the last."),
    .group(\.input), .group(\.output),
  ]

  var question = FindQuestion()
  var beginning: String?
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkCSV()
    try refuseWhatExcludesItself()
    if let beginning { return try listIDs(beginning) }
    let answer = try question.answer(from: input.load(readingLittle: true))
    try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    return answer.isEmpty ? .nothingFound : .answered
  }

  private func listIDs(_ beginning: String) throws -> Outcome {
    let answer = try IDsQuestion(beginning).answer(from: input.load(readingLittle: true))
    try output.show(text: answer.ids, json: answer.json, csv: answer.rows)
    answer.omission.map { Output.complain(TerminalStyle.printed([$0])) }
    return answer.isEmpty ? .nothingFound : .answered
  }

  /// Refuses a line that asks for both a text and ids, or for neither.
  func refuseWhatExcludesItself() throws {
    if question.text.isEmpty, beginning == nil {
      throw UsageError(.missing(["TEXT"]), verb: Self.name)
    }
    if !question.kinds.isEmpty, beginning != nil {
      throw UsageError(.exclusive("--kind", "--ids"), verb: Self.name)
    }
    if !question.text.isEmpty, beginning != nil {
      throw UsageError(.exclusive("TEXT", "--ids"), verb: Self.name)
    }
  }
}
