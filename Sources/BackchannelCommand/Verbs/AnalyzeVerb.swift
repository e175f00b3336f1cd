import AnalyzerKit
import CommandSyntax
import Interchange
import Questions

struct AnalyzeVerb: Verb {
  static let name = "analyze"
  static let summary = "Run one analyzer, with settings such as damping=0.9."
  static let discussion = """
    Roles in events and mere statements are left out unless --relation names them: else everybody \
    at one meeting would be a neighbour of its event, and the event would broker everything.
    """
  static let examples = [
    Example("backchannel analyze betweenness", "who brokers between the others"),
    Example(
      "backchannel analyze pagerank damping=0.9 --relation command --format csv",
      "a ranking for a spreadsheet"),
  ]
  static let syntax: [Parameter<AnalyzeVerb>] = [
    .argument(
      \.question.analyzer, "NAME",
      completing: .values(AnalyzerRegistry.builtIn.analyzers.map { $0.name }),
      help: "The analyzer; 'backchannel analyzers' lists them."),
    .optionalArguments(
      \.question.settings, "SETTING=VALUE", help: "What to set of it, such as damping=0.9."),
    .list(
      \.question.about, "--about", of: "ENTITY",
      help: "Whom to ask about, where an analyzer asks about some."),
    .option(
      \.top, "--top", of: "N", in: 1...1_000_000,
      help: "How many to show; 20 unless said, and all of them as csv."),
    .list(
      \.question.shown, "--show", of: "KIND", completing: .values(FactFilter.kindWords),
      help: "List only entities of this kind and its descendants, computed in the whole graph."),
    .option(
      \.file, "--out", of: "FILE", completing: .file,
      help: "Write all of it to a .csv or .json file; to standard output, -, as --as says."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = AnalysisQuestion()
  var top: Int?
  var file: String?
  var input = InputOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    _ = try AnalyzerRegistry.builtIn.analyzer(named: question.analyzer)
    let isStream = file == GraphFile.standardOutput
    let format = try file.map { try ResultFile($0, as: self.input.limits.format?.format) }
    try output.checkSafety(writesCSV: format?.isCSV == true)
    if let file, !isStream { try input.protect(from: [file]) }
    var input = input
    if isStream { input.limits.format = nil }
    var answer = try question.answer(from: input.load(), .onTerminal(question.analyzer))
    try format?.write(answer, isSafe: output.isSafe)
    answer.limit = top ?? (output.format == .csv ? .max : 20)
    if !isStream { try output.show(text: answer.text, json: answer.json, csv: answer.rows) }
    return answer.isEmpty ? .nothingFound : .answered
  }
}
