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

  /// The analyzers there are; what is wrong with plug-ins is said at once.
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
    let found = found(
      isJSON: isJSON, leavesOutAnalyzers: leavesOutAnalyzers, asksAnew: asksAnew)
    Self.tell(found.complaints)
    return found.analyzers
  }

  /// Says why plug-ins, or analyzers of them, are left out.
  static func tell(_ complaints: [PluginComplaint]) {
    for complaint in complaints { Output.complain(ErrorText.printed("\(complaint)")) }
  }

  /// The analyzers there are, with all plug-ins.
  func found(
    isJSON: Bool, leavesOutAnalyzers: Bool = false, asksAnew: Bool = false
  ) -> FoundPlugins {
    FoundPlugins(
      adding: OfferedAnalyzers.all,
      from: PluginPlaces(paths, asksAnew: asksAnew, variable: Terminal.variable),
      Supervision(
        timeLimit: timeLimit, successor: Self.successor(leavesOutAnalyzers: leavesOutAnalyzers)
      ) { Self.line($0, isJSON: isJSON) })
  }

  /// What goes on where a library ends this process.
  static func successor(leavesOutAnalyzers: Bool = false) -> CrashSuccessor? {
    SnapshotFault.restartedProgram.map {
      CrashSuccessor(program: $0, leavesOutAnalyzers: leavesOutAnalyzers)
    }
  }

  /// A sentence as it is told when the process ends, in the place of the line of progress.
  static func line(_ sentence: String, isJSON: Bool) -> String {
    if isJSON { return (["error": .text(sentence)] as JSON).rendered() + "\n" }
    let erasure = Terminal.errors.isTerminal ? "\r\u{1B}[K" : ""
    return erasure + ErrorText.printed(sentence)
  }
}
