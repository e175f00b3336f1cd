import AnalyzerKit
import CommandSyntax
import Interchange
import Questions

struct AnalyzeVerb: Verb {
  static let name = "analyze"
  static let summary = "Run an analyzer, such as betweenness or pagerank, and list its results."
  static let discussion = """
    Roles in events and statements are left out unless --relation names them. Otherwise everyone \
    at a meeting would be a neighbor of its event, and events would dominate the results.
    """
  static let examples = [
    Example("backchannel analyze betweenness", "find who connects the others"),
    Example(
      "backchannel analyze pagerank damping=0.9 --relation command --format csv",
      "write a ranking for a spreadsheet"),
  ]
  static let syntax: [Parameter<AnalyzeVerb>] = [
    .argument(
      \.question.analyzer, "NAME",
      completing: .values(OfferedAnalyzers.all.listings.map(\.name)),
      help: "The analyzer; 'backchannel analyzers' lists them."),
    .optionalArguments(
      \.question.settings, "SETTING=VALUE", help: "A setting of the analyzer, such as damping=0.9."),
    .list(
      \.question.about, "--about", of: "ENTITY", completing: .entity,
      help: "The entities to ask about, if the analyzer needs some."),
    .option(
      \.top, "--top", of: "N", in: 1...1_000_000,
      help: "How many results to show. Default: 20, or all of them as CSV."),
    .option(
      \.question.sort, "--sort", of: "COLUMN",
      help: "List by this column instead of the first. Highest first, unless --ascending."),
    .flag(\.question.isAscending, "--ascending", help: "List the lowest first."),
    .list(
      \.question.shown, "--show", of: "KIND", completing: .values(FactFilter.kindWords),
      help: "List only entities of this kind and its subkinds; the whole graph is still analyzed."),
    .option(
      \.file, "--out", of: "FILE", completing: .file,
      help:
        "Write all results to a .csv or .json file, or to standard output with - and --as csv or --as json."
    ),
    .option(
      \.question.condition, "--where", of: "CONDITION",
      help:
        "Follow only relations that meet this condition, such as 'rating >= C3'; 'backchannel list --help' describes conditions."
    ),
    .group(\.plugins), .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  static let defaultTop = 20

  var question = AnalysisQuestion()
  var top: Int?
  var file: String?
  var plugins = PluginOptions()
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    var question = question
    question.analyzers = try plugins.analyzers(
      for: [question.analyzer], isJSON: output.format == .json)
    _ = try question.analyzers.listing(named: question.analyzer)
    let isStream = file == GraphFile.standardOutput
    let format = try file.map { try ResultFile($0, as: self.input.limits.format?.format) }
    try output.checkCSV(writesCSV: format?.isCSV == true)
    if let file, !isStream { try input.protect(from: [file]) }
    var input = input
    if isStream { input.limits.format = nil }
    var answer = try question.answer(from: input.load(), .onTerminal(question.analyzer))
    let wrote = try format?.write(answer, output.csv.style)
    answer.limit = top ?? (output.format == .csv ? .max : Self.defaultTop)
    if !isStream {
      try output.show(
        text: answer.text + (wrote.map { [$0] } ?? []), json: answer.json, csv: answer.rows)
    }
    plugins.tellRemarks()
    return answer.isEmpty ? .nothingFound : .answered
  }
}
