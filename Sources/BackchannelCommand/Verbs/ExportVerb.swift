import AnalyzerKit
import CommandSyntax
import Interchange
import Questions
import Wording

struct ExportVerb: Verb {
  static let name = "export"
  static let summary = "Write the graph to a file for Gephi and other tools, and check it first."
  static let discussion = """
    The gephi profile keeps parallel relations apart in Gephi's own way; the strict one is valid by \
    the schema of graphdrawing.org; the plain one, also of GEXF, JSON and Pajek, is what networkx and \
    igraph read. A FILE of - is standard output, whose format --as names. What the format has no \
    place for, or the reading tool would lose or bend, is listed, never changed silently. What stands \
    at FILE is replaced, except a case and what is read by --in. CSV becomes two files, the tables of \
    nodes and of edges, and Graphalytics its .v and .e.
    """
  static let examples = [
    Example("backchannel export whole.graphml", "everything, for Gephi"),
    Example(
      "backchannel export dated.gexf.gz --in network.json", "another tool's graph, compressed"),
    Example(
      "backchannel export calls.graphml --relation communication --with betweenness,degree",
      "communication alone, with scores as columns"),
  ]
  static let syntax: [Parameter<ExportVerb>] = [
    .argument(
      \.question.file, "FILE", completing: .file,
      help:
        "Where to write, - for standard output; the format follows the extension: \(GraphFormat.writtenExtensions), each also with .gz."
    ),
    .list(
      \.question.with, "--with", of: "ANALYZER",
      completing: .values(AnalyzerRegistry.builtIn.analyzers.map { $0.name }),
      help: "Add the scores or groups of an analyzer as a column; commas allowed."),
    .option(\.question.profile, "--profile", of: "PROFILE", help: "Which reader it is for."),
    .flag(
      \.question.isSafe, "--safe-csv",
      help: "Put an apostrophe before the cells of CSV that a spreadsheet would run as formulas."),
    .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = ExportQuestion()
  var input = InputOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    var question = question
    question.format = try targetFormat()
    try input.protect(from: GraphFile.writtenParts(of: question.file, as: question.format))
    let answer = try question.answer(
      from: inputBesideTarget.load(), .onTerminal(question.with.listed))
    try output.show(
      text: answer.text, json: answer.json, beside: question.file == GraphFile.standardOutput)
    return .answered
  }

  /// Whether `--as` speaks of standard input, because the name of the target tells its own format.
  private var isFormatOfInput: Bool {
    input.paths.contains(PassingInput.standardInput)
      && GraphFormat(extensionOf: question.file)?.isWritten == true
  }

  private var inputBesideTarget: InputOptions {
    var input = input
    if !isFormatOfInput { input.limits.format = nil }
    return input
  }

  private func targetFormat() throws(ExportError) -> GraphFormat {
    let isStream = question.file == GraphFile.standardOutput
    let named = isFormatOfInput ? nil : input.limits.format?.format
    guard let format = named ?? GraphFormat(extensionOf: question.file), format.isWritten
    else { throw isStream ? .streamWithoutFormat : .unknownFormat(question.file) }
    if isStream, format == .csv || format == .graphalytics { throw .twoFilesInAStream(format) }
    if question.profile != .gephi, !question.profile.formats.contains(format) {
      throw .profileOfOtherFormat(question.profile, question.file, format)
    }
    if question.isSafe, format != .csv { throw .safetyOfOtherFormat(question.file, format) }
    return format
  }
}
