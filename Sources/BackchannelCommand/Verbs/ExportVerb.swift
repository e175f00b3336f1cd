import AnalyzerKit
import CommandSyntax
import EntityGraph
import Interchange

struct ExportVerb: Verb {
  enum Profile: String, CaseIterable, Spelled { case gephi, strict }

  static let name = "export"
  static let summary = "Write the graph to a file for Gephi and other tools, and check it first."
  static let discussion = """
    The gephi profile keeps parallel relations apart in Gephi's own way; the strict one is valid by \
    the schema of graphdrawing.org. What the reading tool would lose or bend is listed, never \
    changed silently.
    """
  static let examples = [
    Example("backchannel export whole.graphml", "everything, for Gephi"),
    Example(
      "backchannel export calls.graphml --relation communication --with betweenness,degree",
      "communication alone, with scores as columns"),
  ]
  static let syntax: [Parameter<ExportVerb>] = [
    .argument(
      \.file, "FILE", completing: .file,
      help: "Where to write; the format follows the extension: .graphml."),
    .list(
      \.with, "--with", of: "ANALYZER",
      completing: .values(Backchannel.registry.analyzers.map { $0.name }),
      help: "Add the scores or groups of an analyzer as a column; commas allowed."),
    .option(\.profile, "--profile", of: "PROFILE", help: "Which reader the GraphML is for."),
    .group(\.input), .group(\.filter), .group(\.output),
  ]

  var file = ""
  var with: [String] = []
  var profile = Profile.gephi
  var input = InputOptions()
  var filter = FilterOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    guard file.hasSuffix(".graphml") else { throw ExportError.unknownFormat(file) }
    let whole = try input.graph()
    let filter = try self.filter.filter(in: whole)
    let graph = whole.keeping(filter)
    var analyzed = filter
    analyzed.isForAnalysis = true
    let columns = try scores(on: whole.keeping(analyzed))
    let report = try graph.writeGraphML(
      to: file, profile: profile == .strict ? .strict : .gephi, scores: columns)
    let answer = ExportAnswer(
      report: report, policy: PolicyText(graph), shapes: JSONShapes(graph: graph))
    try output.show(text: answer.text, json: answer.json)
    return .answered
  }

  private func scores(on graph: Graph) throws -> [ScoreColumn] {
    try with.flatMap { name in
      let type = try Backchannel.registry.analyzer(named: name)
      return try ScoreColumn.columns(try AnalysisRun(type, [], on: graph))
    }
  }
}

/// An export or a result file that cannot be made as asked.
enum ExportError: Error, Hashable {
  case unknownFormat(String)
  case unknownResultFormat(String)
  case notAColumn(String)
}

extension ExportError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownFormat(let file):
      "'\(file)' does not end in .graphml, the one format that can be written yet"
    case .unknownResultFormat(let file):
      "'\(file)' ends neither in .csv nor in .json; --out tells the format by the extension"
    case .notAColumn(let analyzer):
      "\(analyzer) gives no score or group for each entity, so --with cannot add it as a column"
    }
  }
}
