/// What the program understands before any verb.
struct ProgramOptions {
  var verb: String?
  var help = false
  var version = false
  var manual = false
  var shell: Shell?

  static let syntax: [Parameter<ProgramOptions>] = [
    .optionalArgument(\.verb, "VERB", help: "The verb to show the help of."),
    .flag(\.help, "-h", "--help", help: "Show this help, or the help of a verb."),
    .flag(\.version, "--version", help: "Show the version."),
    .flag(\.manual, "--manual", help: "Print the manual page; view it with 'man -l -'."),
    .option(\.shell, "--completions", of: "SHELL", help: "Print a completion script for a shell."),
  ]

  static var declarations: [Declaration] {
    syntax.declarations(in: ProgramOptions()).filter { $0.form != .argument }
  }
}
