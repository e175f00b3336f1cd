import AnalyzerKit
import CommandSyntax
import EntityGraph
import Interchange

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
      \.file, "FILE", completing: .file,
      help:
        "Where to write, - for standard output; the format follows the extension: \(GraphFormat.writtenExtensions), each also with .gz."
    ),
    .list(
      \.with, "--with", of: "ANALYZER",
      completing: .values(Backchannel.registry.analyzers.map { $0.name }),
      help: "Add the scores or groups of an analyzer as a column; commas allowed."),
    .option(\.profile, "--profile", of: "PROFILE", help: "Which reader it is for."),
    .flag(
      \.isSafe, "--safe-csv",
      help: "Put an apostrophe before the cells of CSV that a spreadsheet would run as formulas."),
    .group(\.input), .group(\.filter), .group(\.output),
  ]

  var file = ""
  var with: [String] = []
  var profile = ExportProfile.gephi
  var isSafe = false
  var input = InputOptions()
  var filter = FilterOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    let format = try targetFormat()
    try input.protect(from: GraphFile.writtenParts(of: file, as: format))
    let whole = try inputBesideTarget.graph()
    let filter = try self.filter.filter(in: whole)
    let graph = whole.keeping(filter)
    let table = ExportTable(graph, adding: try columns(of: whole, filter))
    let report = try GraphFile.write(
      table, to: file, as: format, profile: profile, isSafe: isSafe)
    let answer = ExportAnswer(graph: graph, report: report)
    try output.show(
      text: answer.text, json: answer.json, beside: file == GraphFile.standardOutput)
    return .answered
  }

  /// Whether `--as` speaks of standard input, because the name of the target tells its own format.
  private var isFormatOfInput: Bool {
    input.paths.contains(PassingInput.standardInput)
      && GraphFormat(extensionOf: file)?.isWritten == true
  }

  private var inputBesideTarget: InputOptions {
    var input = input
    if !isFormatOfInput { input.limits.format = nil }
    return input
  }

  private func targetFormat() throws(ExportError) -> GraphFormat {
    let isStream = file == GraphFile.standardOutput
    let named = isFormatOfInput ? nil : input.limits.format?.format
    guard let format = named ?? GraphFormat(extensionOf: file), format.isWritten
    else { throw isStream ? .streamWithoutFormat : .unknownFormat(file) }
    if isStream, format == .csv || format == .graphalytics { throw .twoFilesInAStream(format) }
    if profile != .gephi, !profile.formats.contains(format) {
      throw .profileOfOtherFormat(profile, file, format)
    }
    if isSafe, format != .csv { throw .safetyOfOtherFormat(file, format) }
    return format
  }

  private func columns(of whole: Graph, _ filter: RelationFilter) throws -> [ComputedColumn] {
    let analyzers = try with.map(analyzer)
    let graphs = Dictionary(
      uniqueKeysWithValues: Set(analyzers.map(\.isTimed)).map {
        ($0, whole.keeping(filter.analyzing(isTimed: $0)))
      })
    return try zip(with, analyzers).map { name, analyzer in
      let graph = graphs[analyzer.isTimed] ?? whole
      return try ComputedColumn(name, of: try AnalysisRun(analyzer, on: graph).finding)
    }
  }

  private func analyzer(named name: String) throws -> any Analyzer {
    let type = try Backchannel.registry.analyzer(named: name)
    guard type.entityCount == 0 else { throw ExportError.notAColumn(name) }
    return type.init()
  }
}

extension ComputedColumn {
  /// The column that a finding makes beside entities or relations.
  ///
  /// - Throws: ``ExportError/notAColumn(_:)`` for a finding that gives neither a score.
  fileprivate init(_ analyzer: String, of finding: Finding) throws(ExportError) {
    switch finding.content {
    case .scores(let scores):
      self.init(
        analyzer,
        .ofEntities(Dictionary(uniqueKeysWithValues: scores.map { ($0.entity, $0.score) })))
    case .relationScores(let scores):
      self.init(
        analyzer,
        .ofRelations(Dictionary(uniqueKeysWithValues: scores.map { ($0.relation, $0.score) })))
    case .groups(let groups):
      let numbered = groups.enumerated().flatMap { number, group in group.map { ($0, number + 1) } }
      self.init(analyzer, .groupsOfEntities(Dictionary(uniqueKeysWithValues: numbered)))
    case .paths, .table: throw .notAColumn(analyzer)
    }
  }
}

/// An export or a result file that cannot be made as asked.
enum ExportError: Error, Hashable {
  case ownInput(String, input: String)
  case unknownFormat(String)
  case profileOfOtherFormat(ExportProfile, String, GraphFormat)
  case safetyOfOtherFormat(String, GraphFormat)
  case safetyWithoutTable
  case streamWithoutFormat
  case twoFilesInAStream(GraphFormat)
  case unknownResultFormat(String)
  case resultWithoutFormat
  case notAColumn(String)
}

extension ExportError: CustomStringConvertible {
  var description: String {
    switch self {
    case .ownInput(let file, let input) where file == input:
      "'\(file)' is one of the inputs and would be overwritten; name another file to write"
    case .ownInput(let file, let input):
      "'\(file)' is the same file as '\(input)', one of the inputs, and would be overwritten; name another file to write"
    case .unknownFormat(let file):
      "'\(file)' ends in none of \(GraphFormat.writtenExtensions); the extension tells the format"
    case .profileOfOtherFormat(let profile, let file, let format):
      "--profile \(profile.rawValue) is for \(profile.formatNames) alone, and '\(file)' becomes \(format.name); leave it out"
    case .safetyOfOtherFormat(let file, let format):
      "--safe-csv is for CSV alone, and '\(file)' becomes \(format.name); leave it out"
    case .safetyWithoutTable:
      "--safe-csv is for CSV alone, and none is written here; leave it out, or add --format csv"
    case .streamWithoutFormat:
      "standard output has no extension that tells the format; name it with --as, as in --as graphml"
    case .twoFilesInAStream(let format):
      "\(format.name) is two files, for which standard output has no place; name a file, or another format"
    case .resultWithoutFormat:
      "standard output has no extension that tells the format; name it with --as csv or --as json"
    case .unknownResultFormat(let file):
      "'\(file)' ends neither in .csv nor in .json; --out tells the format by the extension"
    case .notAColumn(let analyzer):
      "\(analyzer) gives no score or group for each entity, so --with cannot add it as a column"
    }
  }
}
