import CommandSyntax
import PluginProjects

struct PluginVerb: Verb {
  enum Action: String, CaseIterable, ArgumentValue {
    case list, check, new, build, install, uninstall
  }

  static let name = "plugin"
  static let summary = "List, check, begin, build or install plug-ins: analyzers from outside."
  static let discussion = """
    'list' shows the plug-ins that are found. 'check' judges the analyzer NAME, or each one of the \
    plug-in NAME, by laws that every analyzer keeps, each law in a process of its own; an answer \
    may take 30 seconds, or --time-limit, and the exit status is 1 if a law is broken. 'new' begins \
    a plug-in in the folder NAME, with a test. 'build' compiles the plug-in in the folder NAME, or \
    in the current folder. 'install' does so too, and puts it where every analysis finds it, if it \
    can be loaded and its names are free; it also takes a library, program or module that is there \
    already. 'uninstall' removes it from there.

    A plug-in runs with all rights of whoever runs it; a module of WebAssembly has none.
    """
  static let examples = [
    Example("backchannel plugin new reach --language c", "begin a plug-in in C in a new folder"),
    Example("backchannel plugin build reach", "compile it"),
    Example(
      "backchannel plugin check reach --plugin reach/reach.so", "judge its analyzer by every law"),
    Example("backchannel plugin install reach", "have every analysis find it"),
    Example("backchannel plugin uninstall reach", "have it forgotten again"),
  ]
  static let syntax: [Parameter<PluginVerb>] = [
    .optionalArgument(\.action, "ACTION", help: "What to do."),
    .optionalArgument(
      \.subject, "NAME", completing: .file,
      help:
        "The analyzer or plug-in to check, the folder of the plug-in to make, or the plug-in to uninstall."
    ),
    .option(\.language, "--language", of: "LANGUAGE", help: "What a new plug-in is written in."),
    .option(
      \.package, "--package", of: "PLACE", completing: .file,
      help: "The folder or URL of Backchannel's package, which a plug-in in Swift depends on."),
    .option(\.law, "--only", of: "LAW", help: "The one law to judge by."),
    .flag(
      \.isInProcess, "--in-process",
      help:
        "Judge in this process, where a debugger can look on and a crash is the end; where an analyzer is called NAME, that one alone."
    ),
    .group(\.plugins), .group(\.output),
  ]

  var action = Action.list
  var subject: String?
  var language: PluginLanguage?
  var package: String?
  var law: NamedLaw?
  var isInProcess = false
  var plugins = PluginOptions()
  var output = OutputOptions()

  func run() throws -> Outcome {
    try checkOptions()
    return switch action {
    case .list: try list()
    case .check: try check(named(as: "backchannel plugin check reach"))
    case .new: try begin(named(as: "backchannel plugin new reach --language c"))
    case .build: try build()
    case .install: try install()
    case .uninstall: try uninstall(named(as: "backchannel plugin uninstall reach"))
    }
  }
}
