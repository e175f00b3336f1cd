import CommandSyntax
import Questions

/// How an answer looks.
struct OutputOptions: OptionGroup {
  enum Format: String, CaseIterable, ArgumentValue { case text, json }

  var format = Format.text

  static let heading = "How the answer looks"
  static let syntax: [Parameter<OutputOptions>] = [
    .option(\.format, "--format", of: "FORMAT", help: "Text for people or JSON for programs.")
  ]

  /// Prints the answer in the format asked for; on standard error where it stands beside a file
  /// that goes to standard output.
  func show(
    text: @autoclosure () throws -> [String], json: @autoclosure () throws -> JSON,
    beside isBesideFile: Bool = false
  ) throws {
    let answer =
      switch format {
      case .text: TerminalStyle.printed(try text())
      case .json: try json().rendered() + "\n"
      }
    if isBesideFile { Output.complain(answer) } else { try Output.write(answer) }
  }
}
