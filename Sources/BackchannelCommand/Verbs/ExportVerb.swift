import AnalyzerKit
import CommandSyntax
import Interchange
import PluginHost
import Questions
import Wording

struct ExportVerb: Verb {
  static let name = "export"
  static let summary =
    "Write the graph to a file for Gephi or another tool, and report what would be lost."
  static let discussion = """
    The gephi profile keeps parallel relations apart in the way Gephi expects; strict conforms to \
    the GraphML schema of graphdrawing.org; plain, also for GEXF, JSON and Pajek, is what networkx \
    and igraph read. If FILE is -, the graph goes to standard output in the format given by --as.

    Whatever the format cannot hold, or the reading tool would lose or change, is listed; nothing \
    is changed silently. An existing FILE is replaced, unless it is a case or an input. CSV is \
    written as two files, a table of nodes and a table of edges; Graphalytics as .v and .e.

    SQLite is written for Datasette and for questions in SQL: tables of nodes and edges with the same \
    columns, and claims, documents and sources behind them, with an index of words (claims_fts).

    STIX, BODS and FollowTheMoney have who claims what instead of columns. In STIX each claim is \
    an object of its claimant, each document a report, each denial an opinion; BODS has who owns \
    and controls whom alone. FollowTheMoney has an object for each claim of a relation, with its document as dataset.
    """
  static let examples = [
    Example("backchannel export whole.graphml", "export everything for Gephi"),
    Example(
      "backchannel export dated.gexf.gz --in network.json",
      "convert the graph file of another tool, compressed"),
    Example(
      "backchannel export case.stix.json", "exchange the claims, with who makes them, as STIX"),
    Example(
      "backchannel export calls.graphml --relation communication --with betweenness,degree",
      "export only communication, with scores as columns"),
    Example(
      "backchannel export payments.gexf --merge-parallel kind",
      "make all payments from one account to another one edge, with their sum"),
    Example("backchannel export case.sqlite", "open the claims in Datasette"),
  ]
  static let syntax: [Parameter<ExportVerb>] = [
    .argument(
      \.question.file, "FILE", completing: .file,
      help:
        "The file to write, or - for standard output. The extension selects the format: \(GraphFormat.writtenExtensions), each but .sqlite optionally followed by .gz."
    ),
    .list(
      \.question.with, "--with", of: "ANALYZER",
      completing: .values(OfferedAnalyzers.all.listings.map(\.name)),
      help:
        "Add the scores or groups of this analyzer as columns. Its settings may follow: \"pagerank damping=0.9\"."
    ),
    .option(
      \.question.profile, "--profile", of: "PROFILE", help: "The tools that will read the file."),
    .option(
      \.question.merging, "--merge-parallel", of: "BY",
      help:
        "Make one edge of all between two entities in one direction, for each kind of relation or for the pair, with their count, first and last time, best rating and sums."
    ),
    .flag(
      \.question.isSafe, "--safe-csv",
      help: "Put an apostrophe before CSV cells that a spreadsheet would run as formulas."),
    .option(
      \.question.condition, "--where", of: "CONDITION",
      help:
        "Write only relations that meet this condition, and the entities that they join; 'backchannel list --help' describes conditions."
    ),
    .group(\.plugins), .group(\.input), .group(\.question.filter), .group(\.output),
  ]

  var question = ExportQuestion()
  var plugins = PluginOptions()
  var input = InputOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    var question = question
    question.format = try targetFormat()
    try input.protect(from: GraphFile.writtenParts(of: question.file, as: question.format))
    let crashed = CrashSuccessor.analyzersLeftOut(Terminal.variable)
    question.with.removeAll { crashed.contains(Self.analyzer($0)) }
    question.failures = crashed.map(CrashedAnalyzer.init)
    try offerAnalyzers(to: &question)
    let loaded = try inputBesideTarget.load()
    if question.file == GraphFile.standardOutput { Output.begin() }
    let answer = try question.answer(
      from: loaded, .onTerminal(question.with.listed))
    try output.show(
      text: answer.text, json: answer.json, beside: question.file == GraphFile.standardOutput)
    plugins.tellRemarks()
    for failure in answer.failures where !(failure is CrashedAnalyzer) {
      Output.complain(
        PluginOptions.line(ErrorText.sentence(failure), isJSON: output.format == .json))
    }
    return answer.failures.isEmpty ? .answered : .answeredInPart
  }

  /// Offers the analyzers there are; where plug-ins cannot be used, the others that are asked for give
  /// their columns all the same.
  private func offerAnalyzers(to question: inout ExportQuestion) throws {
    let names = question.with.map(Self.analyzer)
    guard plugins.areWanted(for: names) else { return question.analyzers = OfferedAnalyzers.all }
    let found = plugins.found(
      isJSON: output.format == .json, leavesOutAnalyzers: names.count > 1 && canReadAgain)
    question.analyzers = found.analyzers
    let absent = Set(names).subtracting(found.analyzers.listings.map(\.name))
    let isPartThere = !absent.isEmpty && absent.count < Set(names).count
    guard isPartThere, let absence = found.absence(of: absent.sorted()) else {
      try found.checkRequests()
      return PluginOptions.tell(found.complaints)
    }
    PluginOptions.tell(found.complaints.filter { !$0.isOfAll })
    question.with.removeAll { absent.contains(Self.analyzer($0)) }
    question.failures.append(absence)
  }

  /// The name of the analyzer whose columns are wanted, of words such as `pagerank damping=0.9`.
  private static func analyzer(_ words: String) -> String {
    words.split(separator: " ").first.map(String.init) ?? ""
  }

  /// Whether the inputs are there for another process too: what passes is read once.
  private var canReadAgain: Bool {
    !input.paths.contains { $0 == PassingInput.standardInput || FileKind.isPipe($0) }
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
    if let named, !named.isWritten { throw .notWritten(named) }
    guard let format = named ?? GraphFormat(extensionOf: question.file), format.isWritten
    else { throw isStream ? .streamWithoutFormat : .unknownFormat(question.file) }
    if isStream, format == .csv || format == .graphalytics { throw .twoFilesInAStream(format) }
    if question.profile != .gephi, !question.profile.formats.contains(format) {
      throw .profileOfOtherFormat(question.profile, question.file, format)
    }
    if !question.with.isEmpty, format.keepsClaims {
      throw .columnsOfOtherFormat(question.file, format)
    }
    if question.merging != nil, format.keepsClaims {
      throw .mergingOfOtherFormat(question.file, format)
    }
    if question.isSafe, format != .csv { throw .safetyOfOtherFormat(question.file, format) }
    return format
  }
}
