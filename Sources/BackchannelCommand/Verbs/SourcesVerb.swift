import CommandSyntax
import Questions

struct SourcesVerb: Verb {
  static let name = "sources"
  static let summary = "Show who says how much, and what hangs on one source alone."
  static let discussion = """
    Relations and entities hang on a source alone if no claim is left that speaks of them once \
    --without leaves it out. A document and its copies are one. With a name, everything that the \
    source or document says is shown, claim by claim, with what would fall with it.
    """
  static let examples = [
    Example("backchannel sources", "see whom the case hangs on"),
    Example("backchannel sources --by document", "list documents, each with its copies"),
    Example(
      "backchannel sources 'Times of Israel'", "show what one source says and what hangs on it"),
  ]
  static let syntax: [Parameter<SourcesVerb>] = [
    .optionalArgument(
      \.source, "NAME", help: "A source by id or name, or a document by id or title."),
    .option(\.unit, "--by", of: "UNIT", help: "What to list: who speaks, or in which documents."),
    .option(
      \.top, "--top", of: "N", in: 1...1_000_000,
      help: "How many to show. Default: 20 sources, or all of them as CSV; with NAME, all."),
    .group(\.input), .group(\.filter), .group(\.output),
  ]

  static let defaultTop = 20

  var source: String?
  var unit: SourceUnit?
  var top: Int?
  var input = InputOptions()
  var filter = FactFilter()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkCSV()
    try refuseWhatExcludesItself()
    let loaded = try input.load()
    if let source {
      let answer = try asked(loaded, about: source)
      try output.show(text: answer.text, json: answer.json, csv: answer.rows)
      return answer.isEmpty ? .nothingFound : .answered
    }
    let answer = try asked(loaded)
    try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    return answer.isEmpty ? .nothingFound : .answered
  }

  func refuseWhatExcludesItself() throws {
    guard source == nil || unit == nil else {
      throw UsageError(.exclusive("NAME", "--by"), verb: Self.name)
    }
  }

  func asked(_ loaded: LoadedGraph) throws -> SourcesAnswer {
    var question = SourcesQuestion()
    (question.unit, question.filter) = (unit ?? .source, filter)
    var answer = try question.answer(from: loaded)
    answer.limit = top ?? (output.format == .csv ? .max : Self.defaultTop)
    return answer
  }

  func asked(_ loaded: LoadedGraph, about source: String) throws -> SourceAnswer {
    var question = SourceQuestion(source)
    question.filter = filter
    var answer = try question.answer(from: loaded)
    answer.limit = top ?? .max
    return answer
  }
}
