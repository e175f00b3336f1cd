import AnalyzerKit
import CommandSyntax
import Questions

struct AnalyzersVerb: Verb {
  static let name = "analyzers"
  static let summary = "List the analyzers, or describe one: settings, reference and complexity."
  static let examples = [
    Example("backchannel analyzers", "list all analyzers, one per line"),
    Example("backchannel analyzers pagerank", "show the settings of one, and the paper it follows"),
  ]
  static let syntax: [Parameter<AnalyzersVerb>] = [
    .optionalArgument(
      \.analyzer, "NAME", completing: .values(OfferedAnalyzers.all.listings.map(\.name)),
      help: "The analyzer to describe."),
    .group(\.plugins), .group(\.output),
  ]

  var analyzer: String?
  var plugins = PluginOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    let analyzers = try plugins.analyzers(
      for: analyzer.map { [$0] }, isJSON: output.format == .json)
    let shown = try analyzer.map { [try analyzers.listing(named: $0)] } ?? analyzers.listings
    try output.show(
      text: analyzer == nil ? list(shown) : shown.flatMap { AnalyzerPage(of: $0).text },
      json: ["schema": 1, "analyzers": shown.json { AnalyzerPage(of: $0).json }])
    return .answered
  }

  private func list(_ analyzers: [AnalyzerListing]) -> [String] {
    var table = TextTable([.left, .left])
    for analyzer in analyzers { table.add([analyzer.name, analyzer.summary]) }
    return table.lines(width: Terminal.output.width) {
      $0 == 0 ? TerminalStyle.output($1, .strong) : $1
    }
      + ["", "'backchannel analyzers NAME' shows the settings of one."]
  }
}
