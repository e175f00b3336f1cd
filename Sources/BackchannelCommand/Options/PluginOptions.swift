import AnalyzerKit
import CommandSyntax
import PluginHost
import Questions

/// Which plug-ins are loaded beside the analyzers of the product.
struct PluginOptions: OptionGroup {
  var paths: [String] = []

  /// How many seconds an analyzer of a plug-in may take.
  var timeLimit: Int?

  static let heading = "Analyzers of plug-ins"
  static let syntax: [Parameter<PluginOptions>] = [
    .options(
      \.paths, "--plugin", of: "PATH", completing: .file,
      help:
        "A plug-in, or a folder of plug-ins, to load besides those of $BACKCHANNEL_PLUGINS and "
        + "those in $XDG_DATA_HOME/backchannel/plugins."),
    .option(
      \.timeLimit, "--time-limit", of: "SECONDS", in: 1...1_000_000,
      help: "End with an error when an analyzer of a plug-in takes longer."),
  ]

  /// The analyzers there are.
  ///
  /// Plug-ins are loaded only for names that the product does not have.
  ///
  /// - Parameters:
  ///   - names: The names of those that are wanted; `nil` for all there are.
  ///   - isJSON: Whether a crash is told in JSON.
  ///   - leavesOutAnalyzers: Whether the rest is answered where an analyzer crashes that was asked.
  ///   - asksAnew: Whether programs describe themselves even where it is known what they said.
  /// - Returns: Those offered without plug-ins, and those of plug-ins where they were loaded.
  func analyzers(
    for names: [String]?, isJSON: Bool, leavesOutAnalyzers: Bool = false, asksAnew: Bool = false
  ) -> AnalyzerRegistry {
    let offered = OfferedAnalyzers.all
    let known = Set(offered.listings.map(\.name))
    if let names, known.isSuperset(of: names) { return offered }
    let successor = SnapshotFault.restartedProgram.map {
      CrashSuccessor(program: $0, leavesOutAnalyzers: leavesOutAnalyzers)
    }
    let found = FoundPlugins(
      adding: offered,
      from: PluginPlaces(paths, asksAnew: asksAnew, variable: Terminal.variable),
      Supervision(timeLimit: timeLimit, successor: successor) { Self.line($0, isJSON: isJSON) })
    for complaint in found.complaints {
      Output.complain(TerminalStyle.printed(["backchannel: \(complaint)"]))
    }
    return found.analyzers
  }

  /// A sentence as it is told when the process ends, in the place of the line of progress.
  static func line(_ sentence: String, isJSON: Bool) -> String {
    if isJSON { return (["error": .text(sentence)] as JSON).rendered() + "\n" }
    let erasure = Terminal.errors.isTerminal ? "\r\u{1B}[K" : ""
    return erasure + TerminalStyle.printed(["backchannel: \(sentence)"])
  }
}
