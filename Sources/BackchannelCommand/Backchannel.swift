public import AnalyzerKit
import CommandSyntax
import LibC
import Questions

/// The command line.
public enum Backchannel {
  static let program = Program(
    name: "backchannel", version: ProgramVersion.current, released: "2026-11-21",
    summary: "query the claims of documents, with their sources, as a graph; export it to Gephi",
    discussion: """
      Backchannel stores what documents claim about people, units, weapons, places, organizations, \
      events and channels, each claim with its source. It derives a graph from the claims, answers \
      questions about it, says which claims were counted, and exports the graph to Gephi and other \
      tools.
      """,
    verbs: [
      ImportVerb.self, MapVerb.self, SummaryVerb.self, FindVerb.self, ListVerb.self, ShowVerb.self,
      AroundVerb.self, PathVerb.self, AnalyzeVerb.self, AnalyzersVerb.self, PluginVerb.self,
      DisputesVerb.self, TimelineVerb.self, SourcesVerb.self, ClaimsVerb.self, PairsVerb.self,
      CompareVerb.self, SensitivityVerb.self, ExportVerb.self, CheckVerb.self, QueryVerb.self,
    ],
    sections: [
      .init(
        "ENVIRONMENT",
        terms: [
          .init("BACKCHANNEL_CASE", "The case to use when none is named."),
          .init(
            "BACKCHANNEL_PLUGINS",
            "Plug-ins and folders of plug-ins, absolute paths with colons between them."),
          .init(
            "XDG_DATA_HOME",
            "Plug-ins in backchannel/plugins there are loaded. Default: ~/.local/share."),
          .init(
            "XDG_CACHE_HOME",
            "What programs that are plug-ins say of themselves is kept there. Default: ~/.cache."),
          .init(
            "BACKCHANNEL_WASM_RUNNER",
            "What runs plug-ins in WebAssembly. Default: 'wasmtime run' or 'wasmkit run'."),
          .init("NO_COLOR", "If set and not empty, output is not colored."),
          .init("COLUMNS", "The width of the output, instead of the width of the terminal."),
        ]),
      .init(
        "FILES",
        terms: [
          .init("./case.backchannel", "The case to use when BACKCHANNEL_CASE is not set."),
          .init(
            "CASE-snapshot",
            """
            What was derived of a case of 20,000 claims or more, kept beside it so that the next \
            question is answered sooner. It holds what the case holds, names too, and stays behind \
            when the case is moved or deleted: delete it with the case. It can be deleted at any \
            time.
            """),
          .init("CASE-snapshot-same-none", "The same where it was asked with --same none."),
        ]),
    ])

  /// Does what this process was started for, with analyzers of yours beside those of the product, and
  /// ends it.
  ///
  /// ```swift
  /// import BackchannelCommand
  ///
  /// Backchannel.main(adding: [Coverage.self])
  /// ```
  ///
  /// - Precondition: No two analyzers share a name.
  public static func main(adding analyzers: [any Analyzer.Type] = []) -> Never {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)  // a write then says that the file is too large
    OfferedAnalyzers.add(analyzers)
    exit(runProcess())
  }

  /// Does what this process was started for, and starts it anew where reading a snapshot ends it.
  ///
  /// - Returns: The exit status, as ``run(_:)`` does.
  public static func runProcess() -> Int32 {
    SnapshotFault.ownProcess()
    return run(Array(CommandLine.arguments.dropFirst()))
  }

  /// Does what the words after the program's name ask for.
  ///
  /// - Returns: The exit status: 0 answered, 1 nothing found, 2 failed, 64 wrong usage.
  public static func run(_ words: [String]) -> Int32 {
    do {
      return ExitStatus(try perform(program.parse(words, width: Terminal.output.width))).rawValue
    } catch {
      complain(error, wantsJSON: wantsJSON(words))
      return ExitStatus(error).rawValue
    }
  }

  private static func perform(_ request: Request) throws -> Outcome {
    switch request {
    case .verb(let verb): return try perform(verb)
    case .help(let text), .version(let text), .manual(let text), .completions(let text):
      try Output.write(text + "\n")
      return .answered
    }
  }

  /// Runs a verb, and once more where what it read of a snapshot turned out to be damaged.
  private static func perform(_ verb: any Verb) throws -> Outcome {
    var outcome = Result { try verb.run() }
    if ProcessLifetime.hasDamagedSnapshot {
      DamagedSnapshot(isRemoved: ProcessLifetime.removeSnapshots()).tell()
      SnapshotFault.unwatch()
      outcome = Result { try verb.run() }
    }
    if case .success = outcome { ProcessLifetime.writeSnapshots() }
    return try outcome.get()
  }

  private static func complain(_ error: any Error, wantsJSON: Bool) {
    ProgressLine.erase()
    if wantsJSON {
      Output.complain((["error": .text(ErrorText.sentence(error))] as JSON).rendered() + "\n")
    } else if let error = error as? UsageError {
      Output.complain(TerminalStyle.printed(program.report(error).lines))
    } else {
      Output.complain(ErrorText.printed(ErrorText.sentence(error)))
    }
  }

  /// Whether the answer was asked for in JSON, told from the bare words because they may not parse.
  private static func wantsJSON(_ words: [String]) -> Bool {
    let options = words.prefix { $0 != "--" }
    let formats = zip(options, options.dropFirst() + [""]).compactMap { word, next in
      word == "--format" ? next : word.hasPrefix("--format=") ? String(word.dropFirst(9)) : nil
    }
    return formats.last == "json"
  }
}
