import AnalyzerKit
import CommandSyntax
import PluginHost
import Questions

/// Which plug-ins are loaded beside the analyzers of the product.
struct PluginOptions: OptionGroup {
  var paths: [String] = []

  /// How many seconds an analyzer of a plug-in may take.
  var timeLimit: Int?

  /// What programs said beside their answers, and was not told yet.
  private let remarks = PluginRemarks()

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

  /// The analyzers there are; what is wrong with plug-ins that nobody asked for is said at once.
  ///
  /// - Parameters:
  ///   - names: The names of those that are wanted; `nil` for all there are.
  ///   - isJSON: Whether a crash is told in JSON.
  /// - Returns: Those offered without plug-ins, and those of plug-ins where they were loaded.
  /// - Throws: ``UnusablePlugin`` for a plug-in that is asked for and cannot be used.
  func analyzers(for names: [String]?, isJSON: Bool) throws -> AnalyzerRegistry {
    guard areWanted(for: names) else { return OfferedAnalyzers.all }
    let found = found(isJSON: isJSON)
    try found.checkRequests()
    Self.tell(found.complaints)
    return found.analyzers
  }

  /// Whether plug-ins are loaded: those that are asked for always are, others only for names that the
  /// product does not have.
  ///
  /// - Parameter names: The names of the analyzers that are wanted; `nil` for all there are.
  /// - Returns: Whether to look for plug-ins.
  func areWanted(for names: [String]?) -> Bool {
    guard paths.isEmpty, let names else { return true }
    return !Set(OfferedAnalyzers.all.listings.map(\.name)).isSuperset(of: names)
  }

  /// Says why plug-ins, or analyzers of them, are left out.
  static func tell(_ complaints: [PluginComplaint]) {
    for complaint in complaints where !complaint.isSaid {
      Output.complain(ErrorText.printed("\(complaint)"))
    }
  }

  /// The analyzers there are, with all plug-ins.
  ///
  /// - Parameters:
  ///   - isJSON: Whether a crash is told in JSON.
  ///   - leavesOutAnalyzers: Whether the rest is answered where an analyzer crashes that was asked.
  ///   - asksAnew: Whether programs describe themselves even where it is known what they said.
  /// - Returns: The analyzers, and what is wrong with plug-ins.
  func found(
    isJSON: Bool, leavesOutAnalyzers: Bool = false, asksAnew: Bool = false
  ) -> FoundPlugins {
    var supervision = Supervision(
      timeLimit: timeLimit, successor: Self.successor(leavesOutAnalyzers: leavesOutAnalyzers)
    ) { Self.line($0, isJSON: isJSON) }
    supervision.hear = { [remarks] in remarks.add($0) }
    return FoundPlugins(
      adding: OfferedAnalyzers.all,
      from: PluginPlaces(paths, asksAnew: asksAnew, variable: { Terminal.variable($0) }),
      supervision)
  }

  /// Tells what programs said beside their answers, once the answers are shown.
  func tellRemarks() {
    for remark in remarks.taken() { Output.complain(ErrorText.printed("\(remark)")) }
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
