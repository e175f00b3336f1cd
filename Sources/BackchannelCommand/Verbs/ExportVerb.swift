import AnalyzerKit
import CommandSyntax
import EntityGraph
import Interchange

struct ExportVerb: Verb {
  static let name = "export"
  static let summary = "Write the graph to a file for Gephi and other tools, and check it first."
  static let discussion = """
    The gephi profile keeps parallel relations apart in Gephi's own way; the strict one is valid by \
    the schema of graphdrawing.org. What the format has no place for, or the reading tool would \
    lose or bend, is listed, never changed silently. CSV becomes two files, the tables of nodes and \
    of edges, and Graphalytics its .v and .e.
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
        "Where to write; the format follows the extension: \(GraphFormat.writtenExtensions), each also with .gz."
    ),
    .list(
      \.with, "--with", of: "ANALYZER",
      completing: .values(Backchannel.registry.analyzers.map { $0.name }),
      help: "Add the scores or groups of an analyzer as a column; commas allowed."),
    .option(\.profile, "--profile", of: "PROFILE", help: "Which reader the GraphML is for."),
    .group(\.input), .group(\.filter), .group(\.output),
  ]

  var file = ""
  var with: [String] = []
  var profile = GraphMLProfile.gephi
  var input = InputOptions()
  var filter = FilterOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    guard let format = GraphFormat(extensionOf: file), format.isWritten else {
      throw ExportError.unknownFormat(file)
    }
    guard format == .graphML || profile == .gephi else {
      throw ExportError.profileOfOtherFormat(file, format)
    }
    let whole = try input.graph()
    let filter = try self.filter.filter(in: whole)
    let graph = whole.keeping(filter)
    var analyzed = filter
    analyzed.isForAnalysis = true
    let table = ExportTable(graph, adding: try columns(on: whole.keeping(analyzed)))
    let report = try GraphFile.write(table, to: file, profile: profile)
    let answer = ExportAnswer(graph: graph, report: report)
    try output.show(text: answer.text, json: answer.json)
    return .answered
  }

  private func columns(on graph: Graph) throws -> [ComputedColumn] {
    try with.map { name in
      let type = try Backchannel.registry.analyzer(named: name)
      guard type.entityCount == 0 else { throw ExportError.notAColumn(name) }
      return try ComputedColumn(name, of: try AnalysisRun(type.init(), on: graph).finding)
    }
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
  case unknownFormat(String)
  case profileOfOtherFormat(String, GraphFormat)
  case unknownResultFormat(String)
  case notAColumn(String)
}

extension ExportError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownFormat(let file):
      "'\(file)' ends in none of \(GraphFormat.writtenExtensions); the extension tells the format"
    case .profileOfOtherFormat(let file, let format):
      "--profile is for GraphML alone, and '\(file)' becomes \(format.name); leave it out"
    case .unknownResultFormat(let file):
      "'\(file)' ends neither in .csv nor in .json; --out tells the format by the extension"
    case .notAColumn(let analyzer):
      "\(analyzer) gives no score or group for each entity, so --with cannot add it as a column"
    }
  }
}
