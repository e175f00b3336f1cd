import AnalyzerKit
import CommandSyntax
import EntityGraph
import Interchange
import Paths

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
      \.analyzer, "NAME", completing: .values(Backchannel.registry.analyzers.map { $0.name }),
      help: "The analyzer; 'backchannel analyzers' lists them."),
    .optionalArguments(
      \.settings, "SETTING=VALUE", help: "What to set of it, such as damping=0.9."),
    .list(
      \.about, "--about", of: "ENTITY",
      help: "Whom to ask about, where an analyzer asks about some."),
    .option(
      \.top, "--top", of: "N", in: 1...1_000_000,
      help: "How many to show; 20 unless said, and all of them as csv."),
    .list(
      \.shown, "--show", of: "KIND", completing: .values(FilterOptions.kindWords),
      help: "List only entities of this kind and its descendants, computed in the whole graph."),
    .option(
      \.file, "--out", of: "FILE", completing: .file,
      help: "Write all of it to a .csv or .json file; to standard output, -, as --as says."),
    .group(\.input), .group(\.filter), .group(\.output),
  ]

  var analyzer = ""
  var settings: [String] = []
  var about: [String] = []
  var top: Int?
  var shown: [String] = []
  var file: String?
  var input = InputOptions()
  var filter = FilterOptions()
  var output = TableOutputOptions()

  func run() throws -> Outcome {
    let type = try Backchannel.registry.analyzer(named: analyzer)
    let isStream = file == GraphFile.standardOutput
    let format = try file.map { try ResultFile($0, as: self.input.limits.format?.format) }
    try output.checkSafety(writesCSV: format?.isCSV == true)
    if let file, !isStream { try input.protect(from: [file]) }
    var input = input
    if isStream { input.limits.format = nil }
    let whole = try input.graph()
    let asked = try about.map { try whole.entity(named: $0).id }
    guard
      asked.count == type.entityCount
        || type.takesMoreEntities && asked.count > type.entityCount
    else {
      throw AnalysisError.wrongNumberOfEntities(
        expected: type.entityCount, orMore: type.takesMoreEntities, found: asked.count)
    }
    let kinds = try shown.map { try FilterOptions.kind(named: $0, in: whole) }
    let filter = try self.filter.filter(in: whole)
    let analyzer: any Analyzer = try type.configured(settings)
    let graph = whole.keeping(filter.analyzing(isTimed: analyzer.isTimed, about: asked))
    let run = try AnalysisRun(analyzer, on: graph, Question(asked)).showing(kinds, of: graph)
    if let format {
      let whole = AnalysisAnswer(graph: graph, run: run, limit: .max)
      try format.write(whole, isSafe: output.isSafe)
    }
    let limit = top ?? (output.format == .csv ? .max : 20)
    let answer = AnalysisAnswer(graph: graph, run: run, limit: limit)
    if !isStream { try output.show(text: answer.text, json: answer.json, csv: answer.csv) }
    return answer.isEmpty ? .nothingFound : .answered
  }
}

/// An analyzer with its settings, and what it found.
struct AnalysisRun {
  let name: String
  let configuration: [(name: String, value: SettingValue)]
  let question: Question
  let finding: Finding

  /// Whether it asks for the order of time.
  let isTimed: Bool

  /// What makes a path better, where it finds paths in some order.
  var order: ShortestPath.Order? {
    guard case .word(let word) = configuration.first(where: { $0.name == "by" })?.value else {
      return nil
    }
    return ShortestPath.Order(rawValue: word)
  }

  init(_ analyzer: any Analyzer, on graph: Graph, _ question: Question = Question()) throws {
    name = type(of: analyzer).name
    configuration = analyzer.configuration
    isTimed = analyzer.isTimed
    self.question = question
    let found = try analyzer.analyze(graph, question, .onTerminal(name)).checkingSums()
    finding =
      analyzer.isWeighted ? found.countingWeights(of: graph, along: analyzer.passage) : found
  }
}

extension AnalysisRun {
  /// The same run with another finding.
  init(_ run: AnalysisRun, _ finding: Finding) {
    (name, configuration, question) = (run.name, run.configuration, run.question)
    isTimed = run.isTimed
    self.finding = finding
  }
}

/// Where `--out` writes; the extension tells the format, of standard output `--as`.
struct ResultFile {
  private enum Format { case csv, json }

  private let path: String
  private let format: Format

  var isCSV: Bool { format == .csv }

  init(_ path: String, as named: GraphFormat?) throws(ExportError) {
    self.path = path
    if path == GraphFile.standardOutput {
      guard named == .csv || named == .json else { throw .resultWithoutFormat }
      format = named == .csv ? .csv : .json
    } else if path.hasSuffix(".csv") {
      format = .csv
    } else if path.hasSuffix(".json") {
      format = .json
    } else {
      throw .unknownResultFormat(path)
    }
  }

  func write(_ answer: AnalysisAnswer, isSafe: Bool) throws {
    switch format {
    case .csv: try write(CSV(rows: answer.csv, isSafe: isSafe))
    case .json: try write(try answer.json.rendered() + "\n")
    }
  }

  private func write(_ table: CSV) throws {
    guard path != GraphFile.standardOutput else { return try table.print() }
    try write(table.text)
    table.tellFormulas(of: path)
  }

  private func write(_ text: String) throws {
    if path == GraphFile.standardOutput {
      try Output.write(text)
    } else {
      try TextFile.write(text, to: path)
    }
  }
}
