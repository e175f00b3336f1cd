import CommandSyntax
import Questions

struct ClaimsVerb: Verb {
  static let name = "claims"
  static let summary = "Search the claims themselves, by words and by who makes them."
  static let discussion = """
    Every word of TEXT must begin a word of the claim: of its paraphrase, its place, its relation, \
    property or value, or of a name, alias or id of those it speaks of or quotes. A word with a \
    digit must be the whole word. Case, accents and alphabets are ignored, as find does.
    """
  static let examples = [
    Example("backchannel claims telephone", "find what is said of telephones"),
    Example("backchannel claims --unnamed --single-source", "see what hangs on unnamed claimants"),
    Example("backchannel claims Makiivka --stance denies", "see what is denied"),
  ]
  static let syntax: [Parameter<ClaimsVerb>] = [
    .optionalArguments(\.words, "TEXT", help: "The words to search for. Default: all claims."),
    .list(
      \.question.sources, "--source", of: "SOURCE",
      help: "Only what this source says or passes on, or what stands in this document."),
    .list(\.question.stances, "--stance", of: "STANCE", help: "Only claims that take this stance."),
    .flag(
      \.question.isUnnamed, "--unnamed", help: "Only what somebody unnamed said first."),
    .flag(
      \.question.isOfSingleSource, "--single-source",
      help: "Only what no second independent source asserts."),
    .option(
      \.top, "--top", of: "N", in: 1...1_000_000,
      help: "How many claims to show. Default: 20, or all of them as CSV."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  static let defaultTop = 20

  var words: [String] = []
  var question = ClaimsQuestion()
  var top: Int?
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    try output.checkCSV()
    let answer = try asked(input.load())
    try output.show(text: answer.text, json: answer.json, csv: answer.rows)
    return answer.isEmpty ? .nothingFound : .answered
  }

  func asked(_ loaded: LoadedGraph) throws -> ClaimsAnswer {
    var question = question
    question.text = words.joined(separator: " ")
    var answer = try question.answer(from: loaded)
    answer.limit = top ?? (output.format == .csv ? .max : Self.defaultTop)
    return answer
  }
}
